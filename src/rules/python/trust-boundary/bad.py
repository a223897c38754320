from django.http import HttpResponse
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/one")
def one():
    session["user"] = request.form["user"]  # finds
    return ""


@app.post("/two")
def two():
    session["role"] = request.get_json().get("role")  # finds
    return ""


@app.post("/three")
def three():
    session.update(request.form)  # finds
    return ""


@app.post("/four")
def four():
    name = "tenant-" + request.args["tenant"]
    session.setdefault("tenant", name)  # finds
    return ""


def five(request):
    request.session["plan"] = request.POST["plan"]  # finds
    return HttpResponse("")


@app.post("/six")
def six():
    key = "cart"
    session[key] = request.cookies.get("cart")  # finds
    return ""
