import tornado.web
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from flask import Flask
from flask_wtf import CSRFProtect, FlaskForm

app = Flask(__name__)
csrf = CSRFProtect(app)
app.config["WTF_CSRF_ENABLED"] = False  # finds
app.config.update(WTF_CSRF_ENABLED=False)  # finds


@csrf_exempt  # finds
def transfer(request):
    return None


@method_decorator(csrf_exempt, name="dispatch")  # finds
class Payments(View):
    pass


@app.post("/pay")
@csrf.exempt  # finds
def pay():
    return ""


class OrderForm(FlaskForm):
    class Meta:
        csrf = False  # finds


def urls(path):
    return [path("hook", csrf_exempt(transfer))]  # finds


def server(routes):
    return tornado.web.Application(routes, xsrf_cookies=False)  # finds
