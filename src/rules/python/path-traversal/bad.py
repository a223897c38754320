import os
import shutil
from pathlib import Path

from django.http import FileResponse
from flask import Flask, request, send_file

app = Flask(__name__)
ROOT = "/srv/files"


@app.route("/read")
def read():
    with open(os.path.join(ROOT, request.args["name"])) as source:  # finds
        return {"text": source.read()}


@app.route("/send/<path:name>")
def send(name):
    return send_file(f"{ROOT}/{name}")  # finds


@app.post("/delete")
def delete():
    os.remove(ROOT + "/" + request.form["name"])  # finds
    return {}


@app.route("/path")
def path():
    return {"text": (Path(ROOT) / request.args["name"]).read_text()}  # finds


@app.post("/copy")
def copy():
    shutil.copy("template.txt", os.path.join(ROOT, request.form["target"]))  # finds
    return {}


def download(request):
    return FileResponse(open(request.GET["file"], "rb"))  # finds
