import httpx
import requests

API = "http://api.example.org/v1"


def one(user, password):
    return requests.get("http://api.example.org/me", auth=(user, password), timeout=5)  # finds


def two(token):
    return requests.get(API, headers={"Authorization": "Bearer " + token}, timeout=5)  # finds


def three(user, password):
    return requests.post("http://login.example.org", data={"user": user, "password": password}, timeout=5)  # finds


def four(user, password):
    return httpx.post("http://login.example.org", json={"user": user, "password": password})  # finds


def five(token):
    session = requests.Session()
    return session.put(API, headers={"Authorization": token}, timeout=5)  # finds


def six(key):
    return requests.get(API, params={"api_key": key}, timeout=5)  # finds
