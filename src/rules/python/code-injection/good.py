import ast
import json

from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"sum": sum, "max": max}


@app.route("/literal")
def literal():
    return {"value": ast.literal_eval(request.args["value"])}


@app.route("/json")
def parsed():
    return {"value": json.loads(request.args["value"])}


@app.route("/operation")
def operation():
    chosen = OPERATIONS.get(request.args["name"])
    return {"value": chosen([1, 2]) if chosen else None}


@app.route("/number")
def number():
    return {"value": eval(f"1 + {int(request.args['n'])}")}


@app.route("/fixed")
def fixed():
    return {"value": eval("1 + 1"), "for": request.args["who"]}


class Model:
    def eval(self, text):
        return len(text)


@app.route("/model")
def model():
    return {"value": Model().eval(request.args["text"])}
