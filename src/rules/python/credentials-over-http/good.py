import httpx
import requests

API = "https://api.example.org/v1"


def one(user, password):
    return requests.get("https://api.example.org/me", auth=(user, password), timeout=5)


def two(token):
    return requests.get(API, headers={"Authorization": "Bearer " + token}, timeout=5)


def three(user, password):
    return requests.post("http://localhost:8000/login", data={"user": user, "password": password}, timeout=5)


def four():
    return httpx.get("http://example.org/robots.txt")


def five(token, base):
    return requests.put(base, headers={"Authorization": token}, timeout=5)


def six(page):
    return requests.get("http://example.org/list", params={"page": page}, timeout=5)


def seven(token):
    return requests.get("http://vault:8200/v1", headers={"Authorization": token}, timeout=5)
