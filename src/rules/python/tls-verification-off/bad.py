import ssl

import aiohttp
import httpx
import requests

VERIFY = False


def get(url):
    return requests.get(url, verify=False)  # finds


def named(url):
    return requests.post(url, data={}, verify=VERIFY)  # finds


def session(url):
    with requests.Session() as s:
        s.verify = False  # finds
        return s.get(url)


def client():
    return httpx.Client(verify=False)  # finds


def context():
    return ssl._create_unverified_context()  # finds


def relaxed():
    made = ssl.create_default_context()
    made.check_hostname = False  # finds
    made.verify_mode = ssl.CERT_NONE  # finds
    return made


async def fetch(url):
    async with aiohttp.ClientSession() as s:
        return await s.get(url, ssl=False)  # finds
