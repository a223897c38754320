import ssl

import httpx
import requests


def get(url):
    return requests.get(url)


def bundle(url):
    return requests.get(url, verify="/etc/ssl/ca.pem")


def on(url):
    return requests.get(url, verify=True)


def chosen(url, verify):
    return requests.get(url, verify=verify)


def client():
    return httpx.Client(verify=True)


def context():
    made = ssl.create_default_context()
    made.verify_mode = ssl.CERT_REQUIRED
    return made


def other(check):
    return check.get("a", verify=False)


class Form:
    def __init__(self):
        self.verify = False
