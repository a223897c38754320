import json
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/a")
def a():
    return {"value": json.loads(request.data)}


def load(path):
    with open(path, "rb") as source:
        return pickle.load(source)


@app.post("/b")
def b():
    return {"value": pickle.dumps(request.form["state"]).hex()}


def copy(value):
    return pickle.loads(pickle.dumps(value))


@app.route("/c")
def c():
    with open("cache.bin", "rb") as source:
        return {"value": pickle.load(source), "for": request.args["who"]}


class Store:
    def loads(self, text):
        return text


@app.post("/d")
def d():
    return {"value": Store().loads(request.form["state"])}
