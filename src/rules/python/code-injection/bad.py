import importlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/calc")
def calc():
    return {"value": eval(request.args["formula"])}  # finds


@app.post("/script")
def script():
    exec(request.form["code"])  # finds
    return {}


@app.post("/compiled")
def compiled():
    source = request.get_json().get("source")
    return {"value": eval(compile(source, "request", "eval"))}  # finds


@app.route("/format")
def formatted():
    expression = f"price * {request.args.get('factor')}"
    return {"value": eval(expression, {"price": 3})}  # finds


@app.route("/plugin")
def plugin():
    module = importlib.import_module(request.args["plugin"])  # finds
    return {"name": module.__name__}


def evaluate(text):
    return eval(text)  # finds


@app.route("/helper")
def helper():
    return {"value": evaluate(request.values["text"])}
