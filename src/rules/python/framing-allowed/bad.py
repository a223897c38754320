from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.clickjacking import xframe_options_exempt
from flask import Flask
from flask_talisman import Talisman

X_FRAME_OPTIONS = "ALLOWALL"  # finds
app = Flask(__name__)
Talisman(app, frame_options="ALLOW-FROM")  # finds


@xframe_options_exempt  # finds
def widget(request):
    return None


@method_decorator(xframe_options_exempt, name="dispatch")  # finds
class Card(View):
    pass


@app.after_request
def headers(response):
    response.headers["X-Frame-Options"] = "ALLOWALL"  # finds
    response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors *"  # finds
    return response
