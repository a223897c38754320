from http.client import HTTPSConnection
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse
from wsgiref.headers import Headers

from flask import Flask, request

app = Flask(__name__)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlparse(self.path).query)
        self.send_response(302)
        self.send_header("Location", query["to"][0])  # finds
        self.end_headers()

    def do_POST(self):
        self.send_response(200)
        self.send_header("X-Reason", self.headers["X-Reason"])  # finds
        self.send_header("X-Echo", "was " + self.headers["X-Name"])  # finds
        self.send_header(self.headers["X-Header"], "yes")  # finds
        self.end_headers()


@app.get("/forward")
def forward():
    connection = HTTPSConnection("api.example.org")
    connection.putheader("X-User", request.args["user"])  # finds
    return ""


@app.get("/list")
def listing():
    headers = Headers([])
    headers.add_header("X-Wanted", request.args["wanted"])  # finds
    return {"headers": len(headers)}
