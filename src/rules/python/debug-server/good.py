import os

from flask import Flask

app = Flask(__name__)
app.debug = False
app.config["DEBUG"] = os.environ.get("DEBUG") == "1"


def main():
    app.run(host="127.0.0.1")


def off():
    app.run(debug=False)


def from_setting():
    app.run(debug=os.getenv("FLASK_DEBUG") == "1")


class Task:
    def run(self, debug):
        return debug


def task():
    return Task().run(debug=True)


def log(logger):
    logger.debug = True
