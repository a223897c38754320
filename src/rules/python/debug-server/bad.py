from flask import Flask
from bottle import run
import uvicorn
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

app = Flask(__name__)
debugging = True
app.debug = True  # finds
app.config["DEBUG"] = True  # finds


def main():
    app.run(host="0.0.0.0", debug=True)  # finds


def named():
    app.run(debug=debugging)  # finds


def positional():
    app.run("127.0.0.1", 8000, True)  # finds


def small():
    run(host="localhost", debug=True)  # finds


def reloaded():
    uvicorn.run("app:app", debug=True)  # finds


def wrapped(wsgi):
    return DebuggedApplication(wsgi, evalex=True)  # finds


def simple(wsgi):
    run_simple("localhost", 8000, wsgi, use_debugger=True)  # finds
