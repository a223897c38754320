import asyncio
import os
import subprocess
from subprocess import check_output

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    os.system("ping -c 1 " + request.args["host"])  # finds
    return {}


@app.route("/log")
def log():
    name = request.args.get("name", "app")
    return subprocess.run(f"tail {name}.log", shell=True, capture_output=True).stdout  # finds


@app.route("/out")
def out():
    command = "ls {}".format(request.form["folder"])
    return check_output(command, shell=True)  # finds


@app.route("/pipe")
def pipe():
    return os.popen("grep %s words.txt" % request.args["word"]).read()  # finds


def run(command):
    return subprocess.Popen(["sh", "-c", command])  # finds


@app.post("/run")
def start():
    run(request.get_json()["command"])
    return {}


@app.post("/async")
async def later():
    await asyncio.create_subprocess_shell("convert " + request.form["file"])  # finds
    return {}
