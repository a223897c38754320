import websockets
from aiohttp import web
from flask import Flask
from lxml import etree
from tornado.httpserver import HTTPServer

DATA_UPLOAD_MAX_MEMORY_SIZE = None  # finds
DATA_UPLOAD_MAX_NUMBER_FIELDS = None  # finds

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = None  # finds
application = web.Application(client_max_size=0)  # finds


def one(handler):
    return websockets.serve(handler, "127.0.0.1", 8765, max_size=None)  # finds


def two(routes):
    return HTTPServer(routes, max_body_size=10**10)  # finds


def three():
    return etree.XMLParser(huge_tree=True)  # finds
