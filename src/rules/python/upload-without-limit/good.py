import websockets
from aiohttp import web
from flask import Flask
from lxml import etree
from tornado.httpserver import HTTPServer

DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
FILE_UPLOAD_TEMP_DIR = None

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024
application = web.Application(client_max_size=1024**2)
plain = web.Application()


def one(handler):
    return websockets.serve(handler, "127.0.0.1", 8765, max_size=2**20)


def two(routes):
    return HTTPServer(routes, max_body_size=10**7)


def three():
    return etree.XMLParser(huge_tree=False)
