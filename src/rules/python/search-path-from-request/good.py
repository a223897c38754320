import ctypes
import importlib.util
import sys
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDERS = {"a": "/srv/plugins/a", "b": "/srv/plugins/b"}
sys.path.insert(0, str(Path(__file__).parent))


@app.post("/one")
def one():
    sys.path.append(FOLDERS[request.form["folder"]])
    return ""


@app.post("/two")
def two():
    name = request.form["name"]
    if name not in FOLDERS:
        abort(400)
    sys.path.insert(0, name)
    return ""


@app.post("/three")
def three():
    names = []
    names.append(request.form["a"])
    return {"names": names}


@app.post("/four")
def four():
    sys.path.append("/srv/plugins")
    return ""


@app.post("/five")
def five():
    return str(ctypes.CDLL("libm.so.6"))


@app.post("/six")
def six():
    spec = importlib.util.spec_from_file_location("plugin", "/srv/plugins/plugin.py")
    return str(spec is None)
