from flask import Flask, make_response
from starlette.middleware.sessions import SessionMiddleware

app = Flask(__name__)
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config.update(SESSION_COOKIE_SAMESITE="Strict")
CSRF_COOKIE_SAMESITE = "Strict"
SAMESITE_DEFAULT = "None"


def sign_in(token):
    response = make_response("ok")
    response.set_cookie("session", token, secure=True, httponly=True, samesite="Strict")
    response.set_cookie("basket", token, samesite=None, secure=True)
    response.set_cookie("none", "None")
    return response


def install(api, key):
    api.add_middleware(SessionMiddleware, secret_key=key, same_site="lax", https_only=True)
