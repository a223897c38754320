import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    os.environ["REGION"] = request.form["region"]  # finds
    return ""


@app.post("/two")
def two():
    os.putenv("LANG", request.form["lang"])  # finds
    return ""


@app.post("/three")
def three():
    os.environ.update(request.get_json())  # finds
    return ""


@app.post("/four")
def four():
    subprocess.run(["report"], env={"REPORT_OPTIONS": request.form["options"]}, check=True)  # finds
    return ""


@app.post("/five")
def five():
    name = "APP_" + request.form["name"]
    os.environ.setdefault("PLUGIN", name)  # finds
    return ""


@app.post("/six")
def six():
    settings = {**os.environ, "THEME": request.form["theme"]}
    subprocess.check_output(["report"], env=settings)  # finds
    return ""
