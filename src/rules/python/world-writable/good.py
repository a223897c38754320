import os
import stat
from pathlib import Path

PRIVATE = 0o600


def one(path):
    os.chmod(path, 0o755)


def two(path):
    os.chmod(path, mode=0o644)


def three(path):
    Path(path).chmod(PRIVATE)


def four():
    os.umask(0o077)


def five(path, mode):
    os.chmod(path, mode)


def six(path):
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)


def seven(path):
    os.chmod(path, stat.S_IRWXU)


def eight(path):
    os.mkdir(path, 0o700)


def current_mask():
    before = os.umask(0o022)
    os.umask(before)
    return before


def shared(folder):
    os.chmod(folder, 0o1777)
