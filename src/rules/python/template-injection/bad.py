import jinja2
from django.template import Template
from jinja2.sandbox import SandboxedEnvironment
from flask import Flask, render_template_string, request
from jinja2 import Environment
from mako.template import Template as Mako

app = Flask(__name__)


@app.route("/hello")
def hello():
    return render_template_string("<h1>Hello " + request.args["name"] + "</h1>")  # finds


@app.route("/page")
def page():
    body = f"<p>{request.args.get('text')}</p>"
    return jinja2.Template(body).render()  # finds


@app.post("/mail")
def mail():
    return Environment(autoescape=True).from_string(request.form["body"]).render()  # finds


@app.route("/mako")
def mako():
    return Mako(request.args["template"]).render()  # finds


def preview(request):
    from django.http import HttpResponse
    return HttpResponse(Template(request.POST["template"]))  # finds


def shell(content):
    return render_template_string("{% extends 'base.html' %}" + content)  # finds


@app.route("/shell")
def wrapped():
    return shell(request.values["content"])


@app.route("/sandboxed")
def sandboxed():
    return SandboxedEnvironment().from_string(request.form["text"]).render()  # finds
