import os
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
REGIONS = {"eu": "eu-central-1", "us": "us-east-1"}


@app.post("/one")
def one():
    os.environ["REGION"] = REGIONS[request.form["region"]]
    return ""


@app.post("/two")
def two():
    os.putenv("LANG", "en")
    return ""


@app.post("/three")
def three():
    os.environ.update({"LEVEL": str(int(request.form["level"]))})
    return ""


@app.post("/four")
def four():
    subprocess.run(["report"], env={"REPORT": "yes"}, input=request.data, check=True)
    return ""


@app.post("/five")
def five():
    theme = request.form["theme"]
    if theme not in ("dark", "light"):
        abort(400)
    os.environ["THEME"] = theme
    return ""


@app.post("/six")
def six():
    cache = {}
    cache["name"] = request.form["name"]
    return cache
