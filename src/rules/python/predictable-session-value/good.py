import random
import secrets
import uuid

from django.contrib.auth.hashers import make_password
from flask import Flask, make_response, session

app = Flask(__name__)


@app.get("/one")
def one():
    response = make_response("ok")
    response.set_cookie("remember", secrets.token_urlsafe(), secure=True, httponly=True)
    return response


@app.get("/two")
def two():
    session["visit"] = secrets.randbits(64)
    return ""


def three(response):
    delay = random.random()
    response.set_cookie("theme", "dark", secure=True)
    return delay


def four(user):
    user.set_password(secrets.token_urlsafe(12))
    user.save()


def five(password):
    return make_password(password)


def six(response):
    response.set_cookie("sid", str(uuid.uuid4()), secure=True, httponly=True)


def seven(response):
    value = random.SystemRandom().random()
    response.set_cookie("remember", str(value), secure=True, httponly=True)
