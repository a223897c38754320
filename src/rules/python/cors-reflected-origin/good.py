from aiohttp import web
from django.http import HttpResponse
from fastapi import Request
from fastapi.responses import JSONResponse
from flask import Flask, make_response, request
from tornado.web import RequestHandler

app = Flask(__name__)
ORIGINS = {"https://app.example.org", "https://www.example.org"}


@app.after_request
def one(response):
    origin = request.headers.get("Origin")
    if origin in ORIGINS:
        response.headers["Access-Control-Allow-Origin"] = origin
    return response


@app.get("/two")
def two():
    response = make_response("ok")
    response.headers.add("Access-Control-Allow-Origin", "https://app.example.org")
    return response


def three(request):
    response = HttpResponse("ok")
    response["X-Origin"] = request.META.get("HTTP_ORIGIN")
    return response


class Four(RequestHandler):
    def prepare(self):
        if self.request.headers["Origin"] == "https://app.example.org":
            self.set_header("Access-Control-Allow-Origin", "https://app.example.org")


async def five(request: web.Request):
    return web.Response(text="ok", headers={"Access-Control-Allow-Origin": "*"})


async def six(request: Request):
    return JSONResponse({"origin": request.headers["origin"]}, headers={"Vary": "Origin"})
