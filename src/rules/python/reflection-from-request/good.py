import operator

from django.utils.module_loading import import_string
from flask import Flask, abort, request

app = Flask(__name__)
FIELDS = {"name": "name", "mail": "email"}
BACKEND = "plugins.default"


class Account:
    role = "user"


@app.get("/one")
def one():
    return {"value": getattr(Account(), FIELDS[request.args["field"]])}


@app.post("/two")
def two():
    account = Account()
    for name in ("title", "text"):
        setattr(account, name, request.form[name])
    return ""


@app.get("/three")
def three():
    return {"value": operator.attrgetter("role")(Account())}


@app.get("/four")
def four():
    return {"ok": import_string(BACKEND) is not None}


@app.get("/five")
def five():
    field = request.args["field"]
    if field not in FIELDS:
        abort(400)
    return {"value": getattr(Account(), field)}


@app.get("/six")
def six():
    return {"value": getattr(request, "method")}
