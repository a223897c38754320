import hmac

import jwt
import tornado.web
from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from starlette.middleware.sessions import SessionMiddleware

SECRET_KEY = "kq3-81lx-9d22-plm0"  # finds
KEY = "a-key-that-everyone-knows"
app = Flask(__name__)
app.secret_key = "s3cr3t-of-the-shop"  # finds
app.config["SECRET_KEY"] = b"\x11\x22\x33\x44"  # finds
app.config.update(SECRET_KEY="another-one-99", DEBUG=False)  # finds


class Config:
    SECRET_KEY = "e1f2a3b4c5d6e7f8"  # finds


def token(user):
    return jwt.encode({"sub": user}, KEY, algorithm="HS256")  # finds


def claims(text):
    return jwt.decode(text, "shared-with-all", algorithms=["HS256"])  # finds


def serializer():
    return URLSafeTimedSerializer("links-are-signed-so")  # finds


def server(routes):
    return tornado.web.Application(routes, cookie_secret="cookie-1234567890")  # finds


def install(api):
    api.add_middleware(SessionMiddleware, secret_key="starlette-secret-1")  # finds


def sign(body):
    return hmac.new(b"webhook-secret", body, "sha256").hexdigest()  # finds
