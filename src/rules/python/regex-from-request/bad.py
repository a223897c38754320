import re

import regex
from flask import Flask, request

app = Flask(__name__)
NAMES = ["ada", "bob"]


@app.get("/one")
def one():
    return {"names": [name for name in NAMES if re.search(request.args["q"], name)]}  # finds


@app.get("/two")
def two():
    wanted = re.compile("^" + request.args["q"] + "$")  # finds
    return {"names": [name for name in NAMES if wanted.match(name)]}


@app.get("/three")
def three():
    return {"text": re.sub(request.form["from"], "x", "a constant text")}  # finds


@app.get("/four")
def four():
    return {"names": [name for name in NAMES if regex.fullmatch(f".*{request.args['q']}", name)]}  # finds


def find(pattern, text):
    return re.findall(pattern, text)  # finds


@app.get("/five")
def five():
    return {"found": find(request.args["pattern"], "text")}


@app.get("/six")
def six():
    return {"parts": re.split(pattern=request.args["by"], string="a b")}  # finds
