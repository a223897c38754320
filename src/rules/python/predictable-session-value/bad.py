import random
import uuid

from django.contrib.auth.hashers import make_password
from flask import Flask, make_response, session

app = Flask(__name__)


@app.get("/one")
def one():
    value = str(random.random())[2:]
    response = make_response("ok")
    response.set_cookie("remember", value, secure=True, httponly=True)  # finds
    return response


@app.get("/two")
def two():
    session["visit"] = random.getrandbits(64)  # finds
    return ""


def three(response):
    response.set_cookie("id", value="%032x" % random.randint(0, 2**128), secure=True)  # finds


def four(user):
    user.set_password("".join(random.choice("abc123") for _ in range(8)))  # finds
    user.save()


def five():
    return make_password("p" + str(random.randrange(10**9)))  # finds


def six(response):
    response.set_cookie("sid", str(uuid.uuid1()), secure=True, httponly=True)  # finds
