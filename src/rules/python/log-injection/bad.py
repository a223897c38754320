import logging
import syslog

from flask import Flask, current_app, request
from loguru import logger as loguru_logger

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/one")
def one():
    log.info("asked for " + request.args["name"])  # finds
    logging.warning("name %s", request.args["name"])  # finds
    return ""


@app.get("/two")
def two():
    name = request.headers.get("X-Name", "")
    app.logger.error(f"no such user: {name}")  # finds
    current_app.logger.warning("user %s", name)  # finds
    return ""


@app.get("/three")
def three():
    syslog.syslog("login of " + request.form["user"])  # finds
    loguru_logger.info("user {}", request.form["user"])  # finds
    log.log(logging.INFO, "query %s", request.query_string)  # finds
    return ""
