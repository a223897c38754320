import boto3
from flask import Flask
from flask_talisman import Talisman

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
EMAIL_USE_TLS = True
USE_REDIRECT = False

app = Flask(__name__)
Talisman(app, force_https=True)
Talisman(app)
app.config["PREFERRED_URL_SCHEME"] = "https"
store = boto3.client("s3")


@app.after_request
def headers(response):
    response.headers["Strict-Transport-Security"] = "max-age=31536000"
    response.headers["Cache-Control"] = "max-age=0"
    return response
