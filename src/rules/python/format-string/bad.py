import string

from flask import Flask, request

app = Flask(__name__)


class User:
    name = "someone"
    secret = "x"


@app.get("/one")
def one():
    return {"text": request.args["text"].format(user=User())}  # finds


@app.get("/two")
def two():
    text = "Dear " + request.args["greeting"]
    return {"text": text.format(user=User())}  # finds


@app.get("/three")
def three():
    return {"text": request.form["text"].format_map({"user": User()})}  # finds


@app.get("/four")
def four():
    return {"text": string.Formatter().format(request.args["text"], user=User())}  # finds


def fill(template, user):
    return template.format(user)  # finds


@app.get("/five")
def five():
    return {"text": fill(request.args.get("template", "{}"), User())}


@app.get("/six")
def six():
    template = f"{request.args['a']} of {{user.name}}"
    return {"text": template.format(user=User())}  # finds
