import os
import pickle
import subprocess
from urllib.request import urlopen

import httpx
import requests


def one():
    exec(requests.get("https://example.org/plugin.py", timeout=5).text)  # finds


def two():
    return pickle.loads(requests.get("https://example.org/model.pkl", timeout=5).content)  # finds


def three():
    code = urlopen("https://example.org/rule.py").read().decode()
    return eval(code)  # finds


def four(session: requests.Session):
    script = session.get("https://example.org/setup.sh").text
    subprocess.run(script, shell=True, check=True)  # finds


def five():
    answer = httpx.get("https://example.org/config")
    os.system(answer.json()["command"])  # finds


def six():
    return pickle.load(urlopen("https://example.org/model.pkl"))  # finds
