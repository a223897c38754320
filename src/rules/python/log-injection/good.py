import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/one")
def one():
    log.info("asked for page %d", int(request.args["page"]))
    log.info("name %s", request.args["name"].replace("\r", "").replace("\n", ""))
    return ""


@app.get("/two")
def two():
    log.info("name %s", repr(request.args["name"]))
    log.info("somebody asked")
    return ""


@app.get("/three")
def three():
    kind = request.args["kind"]
    if kind not in ("a", "b"):
        log.warning("unknown kind")
        return "", 400
    log.info("kind %s", kind)
    return ""


class Report:
    def info(self, text):
        return len(text)


@app.get("/four")
def four():
    return {"length": Report().info(request.args["text"])}


@app.get("/five")
def five():
    log.info("%d parameters", len(request.args))
    return ""
