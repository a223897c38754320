import elasticsearch
import ldap
import pymongo
import urllib3
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


def pool():
    return urllib3.PoolManager(cert_reqs="CERT_NONE")  # finds


def database():
    return pymongo.MongoClient("mongodb://db", tls=True, tlsAllowInvalidCertificates=True)  # finds


def search():
    return elasticsearch.Elasticsearch("https://search", verify_certs=False)  # finds


def directory():
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)  # finds


ssl._create_default_https_context = ssl._create_unverified_context  # finds
