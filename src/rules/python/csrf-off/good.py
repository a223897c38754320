import tornado.web
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from flask import Flask
from flask_wtf import CSRFProtect, FlaskForm

app = Flask(__name__)
csrf = CSRFProtect(app)
app.config["WTF_CSRF_ENABLED"] = True
app.config.update(WTF_CSRF_TIME_LIMIT=3600)


@csrf_protect
def transfer(request):
    return None


@method_decorator(never_cache, name="dispatch")
class Payments(View):
    pass


@app.post("/pay")
def pay():
    return ""


class OrderForm(FlaskForm):
    class Meta:
        csrf = True


class Report:
    csrf = False


def server(routes):
    return tornado.web.Application(routes, xsrf_cookies=True)
