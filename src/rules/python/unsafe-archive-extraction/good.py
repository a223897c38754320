import io
import shutil
import tarfile
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("/srv/import", filter="data")
    return ""


@app.post("/two")
def two():
    archive = tarfile.open(fileobj=io.BytesIO(request.data))
    return {"names": archive.getnames()}


def three():
    with tarfile.open("/usr/share/app/defaults.tar") as archive:
        archive.extractall("/srv/import")


def four(path):
    with zipfile.ZipFile(path) as archive:
        archive.extractall("/srv/import")


def five(path):
    with tarfile.open(path, "w:gz") as archive:
        archive.add("/srv/export")


def six():
    shutil.unpack_archive("/usr/share/app/defaults.zip", "/srv/import")


def seven(path, wanted):
    with tarfile.open(path) as archive:
        archive.extractall("/srv/import", members=[one for one in archive if one.name in wanted])
