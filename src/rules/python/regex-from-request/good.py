import re

from flask import Flask, abort, request

app = Flask(__name__)
NAMES = ["ada", "bob"]


@app.get("/one")
def one():
    return {"names": [name for name in NAMES if re.search(re.escape(request.args["q"]), name)]}


@app.get("/two")
def two():
    return {"ok": re.fullmatch(r"[a-z]+", request.args["q"]) is not None}


@app.get("/three")
def three():
    return {"text": re.sub(r"\s+", " ", request.form["text"])}


@app.get("/four")
def four():
    return {"names": [name for name in NAMES if request.args["q"] in name]}


@app.get("/five")
def five():
    count = int(request.args["count"])
    return {"found": re.findall("a{%d}" % count, "aaa")}


@app.get("/six")
def six():
    by = request.args["by"]
    if by not in (",", ";"):
        abort(400)
    return {"parts": re.split(by, "a,b")}
