import ctypes
import importlib.util
import site
import sys

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    sys.path.append(request.form["folder"])  # finds
    return ""


@app.post("/two")
def two():
    sys.path.insert(0, "/srv/plugins/" + request.form["name"])  # finds
    return ""


@app.post("/three")
def three():
    sys.path.extend([request.form["a"], request.form["b"]])  # finds
    return ""


@app.post("/four")
def four():
    site.addsitedir(request.form["folder"])  # finds
    return ""


@app.post("/five")
def five():
    return str(ctypes.CDLL(request.form["library"]))  # finds


@app.post("/six")
def six():
    spec = importlib.util.spec_from_file_location("plugin", request.form["path"])  # finds
    return str(spec is None)
