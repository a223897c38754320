from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.clickjacking import xframe_options_deny, xframe_options_sameorigin
from flask import Flask
from flask_talisman import Talisman

X_FRAME_OPTIONS = "DENY"
app = Flask(__name__)
Talisman(app, frame_options="DENY")


@xframe_options_sameorigin
def widget(request):
    return None


@method_decorator(xframe_options_deny, name="dispatch")
class Card(View):
    pass


@app.after_request
def headers(response):
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    response.headers["Content-Security-Policy"] = "frame-ancestors 'self'"
    response.headers["Allow"] = "*"
    return response
