import yaml
from yaml import load as read


def plain(text):
    return yaml.load(text)  # finds


def full(text):
    return yaml.load(text, Loader=yaml.Loader)  # finds


def unsafe(text):
    return yaml.unsafe_load(text)  # finds


def positional(text):
    return yaml.load(text, yaml.UnsafeLoader)  # finds


def many(text):
    return list(yaml.load_all(text, Loader=yaml.CLoader))  # finds


def aliased(text):
    return read(text)  # finds
