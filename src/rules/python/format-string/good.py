import string

from flask import Flask, request

app = Flask(__name__)
TEMPLATES = {"short": "{name}", "long": "Dear {name}"}


@app.get("/one")
def one():
    return {"text": "Hello {}".format(request.args["name"])}


@app.get("/two")
def two():
    return {"text": TEMPLATES[request.args["kind"]].format(name=request.args["name"])}


@app.get("/three")
def three():
    return {"text": "{user}".format_map({"user": request.form["text"]})}


@app.get("/four")
def four():
    return {"text": string.Template(request.args["text"]).safe_substitute(name="x")}


@app.get("/five")
def five():
    return {"text": f"{request.args['name']} was here"}


@app.get("/six")
def six():
    return {"text": "%s" % request.args["name"]}
