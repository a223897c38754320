import jinja2
import tornado.web
from django.template import Context, Engine
from flask import Flask
from jinja2 import Environment, FileSystemLoader, select_autoescape
from tornado.template import Loader

app = Flask(__name__)
app.jinja_env.autoescape = True


def one():
    return Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())


def two():
    return jinja2.Environment(autoescape=True)


def three(values):
    return Context(values)


def four(wanted):
    return Engine(dirs=["templates"], autoescape=wanted)


def five():
    return Loader("templates")


def six(routes):
    return tornado.web.Application(routes, debug=False)


def seven(options):
    return Environment(**options)
