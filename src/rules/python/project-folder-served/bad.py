from aiohttp import web
from bottle import static_file
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from flask import Flask, send_from_directory

app = Flask(__name__, static_folder=".", static_url_path="")  # finds
api = FastAPI()
api.mount("/", StaticFiles(directory="."))  # finds
MEDIA_ROOT = "/"  # finds


@app.get("/file/<path:name>")
def one(name):
    return send_from_directory(".", name)  # finds


def two(application):
    application.router.add_static("/", "./")  # finds


def three(name):
    return static_file(name, root="/")  # finds


def four():
    return web.static("/files", "..")  # finds
