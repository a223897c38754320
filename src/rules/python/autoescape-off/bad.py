import jinja2
import tornado.web
from django.template import Context, Engine
from flask import Flask
from jinja2 import Environment, FileSystemLoader
from tornado.template import Loader

app = Flask(__name__)
app.jinja_env.autoescape = False  # finds


def one():
    return Environment(loader=FileSystemLoader("templates"))  # finds


def two():
    return jinja2.Environment(autoescape=False)  # finds


def three(values):
    return Context(values, autoescape=False)  # finds


def four():
    return Engine(dirs=["templates"], autoescape=False)  # finds


def five():
    return Loader("templates", autoescape=None)  # finds


def six(routes):
    return tornado.web.Application(routes, autoescape=None)  # finds
