import httpx
import requests
from requests import get


def one(name):
    return requests.get(f"https://example.org/{name}")  # finds


def two(body):
    return requests.post("https://example.org", json=body)  # finds


def three():
    return get("https://example.org", timeout=None)  # finds


def four():
    return requests.request("DELETE", "https://example.org/1")  # finds


def five():
    return httpx.get("https://example.org", timeout=None)  # finds


def six():
    return httpx.AsyncClient(timeout=None)  # finds
