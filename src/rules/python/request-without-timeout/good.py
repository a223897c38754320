import httpx
import requests
from requests import get


def one(name):
    return requests.get(f"https://example.org/{name}", timeout=5)


def two(body, options):
    return requests.post("https://example.org", json=body, **options)


def three(seconds):
    return get("https://example.org", timeout=seconds)


def four(cache):
    return cache.get("https://example.org")


def five():
    return httpx.get("https://example.org")


def six():
    return httpx.AsyncClient(timeout=10)
