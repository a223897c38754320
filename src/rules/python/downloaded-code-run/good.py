import ast
import json
import subprocess
from urllib.request import urlopen

import requests


def one():
    return requests.get("https://example.org/data.json", timeout=5).json()


def two():
    return json.loads(requests.get("https://example.org/model.json", timeout=5).content)


def three():
    return ast.literal_eval(urlopen("https://example.org/list").read().decode())


def four():
    requests.get("https://example.org/ping", timeout=5)
    subprocess.run("backup --all", shell=True, check=True)


def five():
    count = int(requests.get("https://example.org/count", timeout=5).text)
    return eval("2 ** %d" % count)


def six():
    exec("x = 1")
