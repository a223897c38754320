from django.http import HttpResponse
from fastapi import Response
from flask import Flask, make_response

app = Flask(__name__)
app.config["SESSION_COOKIE_HTTPONLY"] = False  # finds
app.config.update(SESSION_COOKIE_HTTPONLY=False)  # finds
SESSION_COOKIE_HTTPONLY = False  # finds


def sign_in(token):
    response = make_response("ok")
    response.set_cookie("session", token, secure=True)  # finds
    response.set_cookie(key="auth_token", value=token, secure=True, httponly=False)  # finds
    return response


def remember(token):
    response = HttpResponse()
    response.set_signed_cookie("remember_me", token, secure=True)  # finds
    return response


def issue(response: Response, token: str):
    response.set_cookie("access_token", f"Bearer {token}", secure=True, samesite="strict")  # finds
