from django.http import HttpResponse, JsonResponse
from flask import Flask, jsonify, render_template, request
from markupsafe import escape

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
