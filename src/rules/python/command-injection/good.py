import os
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
HOSTS = ("a.example", "b.example")


@app.route("/ping")
def ping():
    subprocess.run(["ping", "-c", "1", request.args["host"]], check=True)
    return {}


@app.route("/quoted")
def quoted():
    os.system("ping -c 1 " + shlex.quote(request.args["host"]))
    return {}


@app.route("/listed")
def listed():
    host = request.args["host"]
    if host in HOSTS:
        os.system("ping -c 1 " + host)
    return {}


@app.route("/lines")
def lines():
    count = int(request.args.get("count", "10"))
    return subprocess.run(f"tail -n {count} app.log", shell=True, capture_output=True).stdout


@app.route("/fixed")
def fixed():
    os.system("date")
    return {"for": request.args["who"]}


@app.route("/split")
def split():
    return subprocess.run(shlex.split("git log --oneline"), shell=False).returncode


@app.route("/flag")
def flag():
    verbose = "-v" if request.args.get("verbose") == "1" else ""
    os.system("make " + verbose)
    return {}
