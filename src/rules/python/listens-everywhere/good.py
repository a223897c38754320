import asyncio
import os
import socket
from http.server import HTTPServer

import uvicorn
from aiohttp import web
from flask import Flask

app = Flask(__name__)
ANY = "0.0.0.0"


def one():
    app.run(host="127.0.0.1", port=8000)


def two():
    uvicorn.run("shop:app", host=os.environ["HOST"])


def three():
    client = socket.socket()
    client.connect(("0.0.0.0", 9000))
    return client


def four(handler):
    return HTTPServer(("localhost", 8000), handler)


def five(address):
    return address == ANY


def six(application):
    web.run_app(application, path="/run/shop.sock")


async def seven(handle):
    return await asyncio.start_server(handle, "127.0.0.1", 8888)
