from django.http import HttpResponse
from flask import Flask, make_response
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = False  # finds
app.config.update(SESSION_COOKIE_SECURE=False, SESSION_COOKIE_HTTPONLY=True)  # finds
CSRF_COOKIE_SECURE = False  # finds


class Production:
    SESSION_COOKIE_SECURE = False  # finds
    REMEMBER_COOKIE_SECURE = True


def sign_in(token):
    response = make_response("ok")
    response.set_cookie("session_id", token, httponly=True)  # finds
    response.set_cookie("theme", "dark", secure=False)  # finds
    return response


def remember(token):
    response = HttpResponse()
    response.set_signed_cookie("remember_me", token, httponly=True, samesite="Lax")  # finds
    return response


def install(api, key):
    api.add_middleware(SessionMiddleware, secret_key=key, https_only=False)  # finds
