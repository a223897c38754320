import asyncio
import socket
import socketserver
from http.server import HTTPServer

import uvicorn
from aiohttp import web
from flask import Flask

app = Flask(__name__)
HOST = "0.0.0.0"


def one():
    app.run(host="0.0.0.0", port=8000)  # finds


def two():
    uvicorn.run("shop:app", host=HOST)  # finds


def three():
    server = socket.socket()
    server.bind(("0.0.0.0", 9000))  # finds
    return server


def four(handler):
    return HTTPServer(("", 8000), handler)  # finds


def five(handler):
    return socketserver.TCPServer(("0.0.0.0", 9000), handler)  # finds


def six(application):
    web.run_app(application, host="0.0.0.0")  # finds


async def seven(handle):
    return await asyncio.start_server(handle, "0.0.0.0", 8888)  # finds
