from flask import Flask, make_response
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SESSION_COOKIE_SAMESITE"] = "None"  # finds
app.config.update(SESSION_COOKIE_SAMESITE="None")  # finds
CSRF_COOKIE_SAMESITE = "None"  # finds


def sign_in(token, response=None):
    response = response or make_response("ok")
    response.set_cookie("session", token, secure=True, httponly=True, samesite="None")  # finds
    response.set_cookie("basket", token, samesite="none", secure=True)  # finds
    return response


def install(api, key):
    api.add_middleware(SessionMiddleware, secret_key=key, same_site="none", https_only=True)  # finds
