import urllib.request

import httpx
import requests
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.route("/preview")
def preview():
    return {"text": requests.get(request.args["url"]).text}  # finds


@app.route("/host")
def host():
    return {"ok": requests.get(f"https://{request.args['host']}/status").ok}  # finds


@app.post("/hook")
def hook():
    target = request.get_json()["callback"]
    requests.post(target, json={}, timeout=3)  # finds
    return {}


@api.get("/fetch")
async def fetch(url: str):
    async with httpx.AsyncClient() as client:
        return (await client.get(url)).json()  # finds


@app.route("/open")
def opened():
    return urllib.request.urlopen(request.args.get("feed")).read()  # finds


@app.route("/session")
def session():
    with requests.Session() as s:
        return s.request("GET", request.args["url"]).text  # finds
