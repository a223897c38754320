from django.http import HttpResponse
from fastapi import Response
from flask import Flask, make_response

app = Flask(__name__)
app.config["SESSION_COOKIE_HTTPONLY"] = True
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = False


def sign_in(token):
    response = make_response("ok")
    response.set_cookie("session", token, secure=True, httponly=True)
    response.set_cookie("csrf_token", token, secure=True)
    response.set_cookie("language", "en")
    return response


def leave():
    response = HttpResponse()
    response.set_cookie("session", "", max_age=0)
    return response


def issue(response: Response, token: str, hidden: dict):
    response.set_cookie("access_token", token, secure=True, httponly=True)
    response.set_cookie("refresh_token", token, **hidden)


def remember(store, token):
    store.set("session", token)
