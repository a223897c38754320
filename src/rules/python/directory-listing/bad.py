import socketserver
from http.server import HTTPServer, SimpleHTTPRequestHandler

from aiohttp import web
from django.urls import path, re_path
from django.views.static import serve
from flask import Flask
from flask_autoindex import AutoIndex

urlpatterns = [
    path("files/<path:path>", serve, {"document_root": "/srv", "show_indexes": True}),  # finds
    re_path("^old/(?P<path>.*)$", serve, {"document_root": "/old", "show_indexes": True}),  # finds
]


def one(app):
    app.router.add_static("/files", "/srv/files", show_index=True)  # finds


def two():
    return web.static("/files", "/srv/files", show_index=True)  # finds


def three():
    return HTTPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler)  # finds


def four():
    return socketserver.TCPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler)  # finds


def five():
    return AutoIndex(Flask(__name__), browse_root="/srv")  # finds
