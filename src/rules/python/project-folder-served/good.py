from aiohttp import web
from bottle import static_file
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from flask import Flask, send_from_directory

app = Flask(__name__, static_folder="static", static_url_path="/")
api = FastAPI()
api.mount("/", StaticFiles(directory="build", html=True))
MEDIA_ROOT = "/srv/media"
HERE = "."


@app.get("/file/<path:name>")
def one(name):
    return send_from_directory("public", name)


def two(application):
    application.router.add_static("/", "static")


def three(name):
    return static_file(name, root="/srv/public")


def four():
    return web.static("/files", "/srv/files")
