import os
import tempfile
from tempfile import mktemp


def one():
    return tempfile.mktemp()  # finds


def two(data):
    name = mktemp(suffix=".csv")  # finds
    with open(name, "w", encoding="utf-8") as handle:
        handle.write(data)


def three(data):
    with open("/tmp/shop-export.csv", "w", encoding="utf-8") as handle:  # finds
        handle.write(data)


def four(line):
    path = "/var/tmp/shop.log"
    with open(path, mode="a", encoding="utf-8") as handle:  # finds
        handle.write(line)


def five():
    os.makedirs("/tmp/shop-cache")  # finds
    return "/tmp/shop-cache"


def six(data):
    with open("/dev/shm/shop", "wb") as handle:  # finds
        handle.write(data)
