import json

import yaml
from yaml import CSafeLoader, SafeLoader


def safe(text):
    return yaml.safe_load(text)


def keyword(text):
    return yaml.load(text, Loader=yaml.SafeLoader)


def positional(text):
    return yaml.load(text, SafeLoader)


def c_loader(text):
    return yaml.load(text, Loader=CSafeLoader)


def many(text):
    return list(yaml.safe_load_all(text))


def options(text, **options):
    return yaml.load(text, **options)


def other(text):
    return json.load(text)


class Strict(yaml.SafeLoader):
    pass


def own(text):
    return yaml.load(text, Loader=Strict)
