from django.http import HttpResponse, JsonResponse
from flask import Flask, jsonify, render_template, request
from markupsafe import escape
from tornado.web import RequestHandler

from .rows import find_row

app = Flask(__name__)


@app.route("/hello")
def hello():
    return f"<h1>Hello {escape(request.args['name'])}</h1>"


@app.route("/json")
def data():
    return jsonify({"name": request.args["name"]})


@app.route("/dict")
def plain():
    return {"name": request.args["name"]}


@app.route("/render")
def render():
    return render_template("hello.html", name=request.args["name"])


@app.route("/number")
def number():
    return f"<p>{int(request.args['page'])}</p>"


def search(request):
    return JsonResponse({"q": request.GET["q"]})


def text(request):
    return HttpResponse(request.GET["q"], content_type="text/plain")


@app.get("/lookup")
def lookup():
    row = find_row(request.args["q"])
    return row


@app.get("/status")
def status():
    return "", int(request.args["code"])


class Numbers(RequestHandler):
    def get(self):
        self.write({"q": self.get_argument("q")})
