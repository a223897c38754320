import boto3
from flask import Flask
from flask_talisman import Talisman

SECURE_SSL_REDIRECT = False  # finds
SECURE_HSTS_SECONDS = 0  # finds
EMAIL_USE_TLS = False  # finds

app = Flask(__name__)
Talisman(app, force_https=False)  # finds
Talisman(app, strict_transport_security=False)  # finds
app.config["PREFERRED_URL_SCHEME"] = "http"  # finds
store = boto3.client("s3", use_ssl=False)  # finds


@app.after_request
def headers(response):
    response.headers["Strict-Transport-Security"] = "max-age=0"  # finds
    return response
