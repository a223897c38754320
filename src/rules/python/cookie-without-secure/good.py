import os

from django.http import HttpResponse
from flask import Flask, make_response
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = True
app.config.update(SESSION_COOKIE_SECURE=os.environ.get("PLAIN") is None)
CSRF_COOKIE_SECURE = not os.environ.get("LOCAL")


class Production:
    SESSION_COOKIE_SECURE = True


def sign_in(token):
    response = make_response("ok")
    response.set_cookie("session_id", token, secure=True, httponly=True)
    response.set_cookie("theme", "dark")
    return response


def sign_out():
    response = HttpResponse()
    response.set_cookie("session_id", "", max_age=0)
    response.delete_cookie("remember_me")
    return response


def with_options(token, **options):
    response = HttpResponse()
    response.set_cookie("session_id", token, **options)
    return response


def install(api, key):
    api.add_middleware(SessionMiddleware, secret_key=key, https_only=True)
