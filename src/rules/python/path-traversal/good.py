import os

from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
ROOT = "/srv/files"
PAGES = {"terms": "terms.html", "help": "help.html"}


@app.route("/secure")
def secure():
    with open(os.path.join(ROOT, secure_filename(request.args["name"]))) as source:
        return {"text": source.read()}


@app.route("/directory/<path:name>")
def directory(name):
    return send_from_directory(ROOT, name)


@app.route("/page")
def page():
    return send_file(os.path.join(ROOT, PAGES.get(request.args["page"], "help.html")))


@app.route("/resolved")
def resolved():
    target = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if not target.startswith(ROOT + os.sep):
        return {"error": "name"}, 400
    return send_file(target)


@app.route("/base")
def base():
    return send_file(os.path.join(ROOT, os.path.basename(request.args["name"])))


@app.route("/number")
def number():
    return send_file(f"{ROOT}/page-{int(request.args['page'])}.html")


def settings():
    with open("settings.json") as source:
        return source.read()
