import os
import stat
from pathlib import Path

OPEN = 0o777


def one(path):
    os.chmod(path, 0o777)  # finds


def two(path):
    os.chmod(path, mode=0o666)  # finds


def three(path):
    Path(path).chmod(0o777)  # finds


def four():
    os.umask(0)  # finds


def five(path):
    os.chmod(path, OPEN)  # finds


def six(path):
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o666)  # finds


def seven(path):
    os.chmod(path, stat.S_IRWXO)  # finds


def eight(path):
    os.mkdir(path, 0o777)  # finds
