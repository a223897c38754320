import os
import tempfile


def one():
    return tempfile.NamedTemporaryFile(delete=False)


def two(data):
    handle, name = tempfile.mkstemp(suffix=".csv")
    os.write(handle, data)
    return name


def three(data):
    with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, "export.csv"), "w", encoding="utf-8") as handle:
        handle.write(data)


def four():
    with open("/tmp/shop-export.csv", encoding="utf-8") as handle:
        return handle.read()


def five():
    os.makedirs("/var/lib/shop/cache")
    return "/tmp/"


def six(data):
    with open("/srv/tmp/shop", "wb") as handle:
        handle.write(data)


def seven():
    os.makedirs("/tmp/shop-cache", mode=0o700)


def eight():
    return tempfile.mktemp(prefix="\\\\.\\pipe\\shop-")
