import operator
import pydoc

from django.utils.module_loading import import_string
from flask import Flask, request

app = Flask(__name__)


class Account:
    role = "user"


@app.get("/one")
def one():
    return {"value": getattr(Account(), request.args["field"])}  # finds


@app.post("/two")
def two():
    account = Account()
    for name, value in request.form.items():
        setattr(account, name, value)  # finds
    return ""


@app.get("/three")
def three():
    return {"value": operator.attrgetter(request.args["path"])(Account())}  # finds


@app.get("/four")
def four():
    return {"ok": import_string("plugins." + request.args["plugin"]) is not None}  # finds


@app.get("/five")
def five():
    kind = request.get_json()["kind"]
    delattr(Account, f"{kind}_cache")  # finds
    return ""


@app.get("/six")
def six():
    return {"doc": pydoc.locate(request.args["name"]).__doc__}  # finds
