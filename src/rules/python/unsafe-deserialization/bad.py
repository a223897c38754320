import base64
import marshal
import pickle

import dill
import jsonpickle
from django.http import HttpResponse
from flask import Flask, request

app = Flask(__name__)


@app.post("/a")
def a():
    return {"value": str(pickle.loads(request.data))}  # finds


@app.route("/b")
def b():
    cookie = base64.b64decode(request.cookies["state"])
    state = pickle.loads(cookie)  # finds
    return {"user": state["user"]}


@app.post("/c")
def c():
    return {"value": str(dill.loads(request.get_data()))}  # finds


@app.post("/d")
def d():
    return {"value": jsonpickle.decode(request.form["state"])}  # finds


def e(request):
    return HttpResponse(marshal.loads(request.body))  # finds


@app.post("/f")
def f():
    upload = request.files["model"]
    return {"value": str(pickle.load(upload))}  # finds
