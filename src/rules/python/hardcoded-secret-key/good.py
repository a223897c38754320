import hmac
import os
import secrets
from pathlib import Path

import jwt
import tornado.web
from flask import Flask
from itsdangerous import URLSafeTimedSerializer

SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = ["one", "two"]
PUBLIC_KEY = Path("/etc/app/public.pem").read_text()
app = Flask(__name__)
app.secret_key = secrets.token_bytes(32)
app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY")
app.config.update(SECRET_KEY=Path("/run/secrets/key").read_text())
app.config["SECRET_KEY_NAME"] = "shop-session-key"


class Config:
    SECRET_KEY = os.environ["CONFIG_KEY"]
    SESSION_COOKIE_NAME = "a-long-cookie-name"


def claims(text):
    return jwt.decode(text, PUBLIC_KEY, algorithms=["RS256"])


def token(user, settings):
    return jwt.encode({"sub": user}, settings.key, algorithm="HS256")


def serializer():
    return URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="confirm-address")


def server(routes):
    return tornado.web.Application(routes, cookie_secret=os.environ["COOKIE_SECRET"])


def checksum(body, key):
    return hmac.new(key, body, "sha256").hexdigest()
