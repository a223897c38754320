from django.http import HttpResponse
from django.utils.safestring import mark_safe
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from flask import Flask, Markup, make_response, request
from tornado.web import RequestHandler

app = Flask(__name__)
api = FastAPI()


@app.route("/hello")
def hello():
    return "<h1>Hello " + request.args["name"] + "</h1>"  # finds


@app.route("/error")
def error():
    name = request.args.get("name")
    return f"<p>{name} was not found</p>", 404  # finds


@app.route("/made")
def made():
    return make_response("<p>" + request.form["text"] + "</p>")  # finds


def search(request):
    return HttpResponse("<p>Results for %s</p>" % request.GET["q"])  # finds


@api.get("/page")
async def page(title: str):
    return HTMLResponse(f"<title>{title}</title>")  # finds


@app.route("/marked")
def marked():
    return {"html": Markup("<b>" + request.args["text"] + "</b>")}  # finds


@app.get("/text")
def text():
    return "You searched for " + request.args["q"]  # finds


def error_page(request):
    return HttpResponse("<p>" + request.GET["m"] + "</p>", content_type="text/html; charset=utf-8")  # finds


def trusted(request):
    return mark_safe(request.GET["text"])  # finds


def register(server):
    @server.route("/nested")
    def nested():
        return f"Value: {request.args['value']}"  # finds


class Page(RequestHandler):
    def get(self):
        self.write("<p>" + self.get_argument("q") + "</p>")  # finds


@app.get("/echo")
def echo():
    return request.args["q"]  # finds
