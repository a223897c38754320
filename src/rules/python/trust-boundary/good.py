from django.http import HttpResponse
from flask import Flask, abort, request, session

from .users import find_user

app = Flask(__name__)


@app.post("/one")
def one():
    user = find_user(request.form["user"], request.form["password"])
    session["user"] = user.id
    return ""


@app.post("/two")
def two():
    role = request.get_json().get("role")
    if role not in ("reader", "writer"):
        abort(400)
    session["role"] = role
    return ""


@app.post("/three")
def three():
    session.update({"seen": True})
    return ""


@app.post("/four")
def four():
    session["page"] = int(request.args["page"])
    return ""


def five(request):
    request.session["plan"] = "free"
    return HttpResponse("")


@app.post("/six")
def six():
    form = {}
    form["user"] = request.form["user"]
    return form
