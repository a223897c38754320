from http.server import BaseHTTPRequestHandler, HTTPServer

from aiohttp import web
from django.urls import path
from django.views.static import serve
from flask import Flask, send_from_directory

app = Flask(__name__)
urlpatterns = [
    path("files/<path:path>", serve, {"document_root": "/srv"}),
    path("more/<path:path>", serve, {"document_root": "/srv", "show_indexes": False}),
]


class Handler(BaseHTTPRequestHandler):
    pass


def one(application):
    application.router.add_static("/files", "/srv/files")


def two():
    return web.static("/files", "/srv/files", show_index=False)


def three():
    return HTTPServer(("127.0.0.1", 8000), Handler)


@app.get("/file/<name>")
def four(name):
    return send_from_directory("/srv/files", name)


def five(chart):
    return chart.draw(show_index=True)
