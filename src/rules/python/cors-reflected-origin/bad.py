from aiohttp import web
from django.http import HttpResponse
from fastapi import Request
from fastapi.responses import JSONResponse
from flask import Flask, make_response, request
from tornado.web import RequestHandler

app = Flask(__name__)


@app.after_request
def one(response):
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin")  # finds
    return response


@app.get("/two")
def two():
    response = make_response("ok")
    response.headers.add("Access-Control-Allow-Origin", request.headers["Origin"])  # finds
    return response


def three(request):
    response = HttpResponse("ok")
    response["Access-Control-Allow-Origin"] = request.META.get("HTTP_ORIGIN")  # finds
    return response


class Four(RequestHandler):
    def prepare(self):
        self.set_header("Access-Control-Allow-Origin", self.request.headers["Origin"])  # finds


async def five(request: web.Request):
    origin = request.headers["Origin"]
    return web.Response(text="ok", headers={"Access-Control-Allow-Origin": origin})  # finds


async def six(request: Request):
    return JSONResponse({}, headers={"Access-Control-Allow-Origin": request.headers["origin"]})  # finds
