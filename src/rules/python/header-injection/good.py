from http.client import HTTPSConnection
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlparse
from wsgiref.headers import Headers

from flask import Flask, make_response, request

app = Flask(__name__)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlparse(self.path).query)
        self.send_response(302)
        self.send_header("Location", "/page?q=" + quote(query["to"][0]))
        self.end_headers()

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        self.send_response(200)
        self.send_header("X-Length", str(length))
        self.send_header("X-Name", self.headers["X-Name"].replace("\r", "").replace("\n", ""))
        self.end_headers()


@app.get("/forward")
def forward():
    connection = HTTPSConnection("api.example.org")
    connection.putheader("X-User", "shop")
    return request.args.get("user", "") and ""


@app.get("/list")
def listing():
    headers = Headers([])
    headers.add_header("X-Count", str(len(request.args)))
    return {"headers": len(headers)}


@app.get("/checked")
def checked():
    response = make_response("", 204)
    response.headers["X-Name"] = request.args["name"]
    return response


class Quoting(BaseHTTPRequestHandler):
    def do_POST(self):
        name = self.headers["X-Name"]
        self.send_header("X-Method", "%r" % name)
        self.send_header("X-Name", f"{name!r}")
