import requests
from flask import Flask, request

app = Flask(__name__)
FEEDS = {"a": "https://a.example/feed", "b": "https://b.example/feed"}


@app.route("/feed")
def feed():
    return requests.get(FEEDS[request.args["feed"]]).text


@app.route("/user/<user_id>")
def user(user_id):
    return requests.get(f"https://api.example.com/users/{user_id}").json()


@app.route("/search")
def search():
    return requests.get("https://api.example.com/search", params={"q": request.args["q"]}).json()


@app.route("/listed")
def listed():
    url = request.args["url"]
    if url not in FEEDS.values():
        return {"error": "url"}, 400
    return requests.get(url).text


@app.post("/create")
def create():
    return requests.post("https://api.example.com/items", json=request.get_json()).json()


@app.route("/fixed")
def fixed():
    return requests.get("https://api.example.com/").text + request.args["suffix"]
