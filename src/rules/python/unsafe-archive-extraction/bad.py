import io
import shutil
import tarfile
from tarfile import TarFile

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("/srv/import")  # finds
    return ""


@app.post("/two")
def two():
    archive = tarfile.open(fileobj=io.BytesIO(request.data), mode="r:gz")
    archive.extractall(path="/srv/import", filter="fully_trusted")  # finds
    return ""


def three(path):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/import")  # finds


def four(path):
    archive = TarFile.open(path, "r:xz")
    archive.extract("readme.txt")  # finds


@app.post("/five")
def five():
    shutil.unpack_archive("/srv/inbox/" + request.args["name"], "/srv/import")  # finds
    return ""


def six(stream):
    with TarFile(fileobj=stream) as archive:
        archive.extractall()  # finds
