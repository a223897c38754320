from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "/", "profile": "/profile"}


@app.route("/login")
def login():
    return redirect(url_for("home"))


@app.route("/page")
def page():
    return redirect(PAGES.get(request.args["page"], "/"))


@app.route("/user/<name>")
def user(name):
    return redirect(f"/users/{name}")


def after(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        target = "/"
    return HttpResponseRedirect(target)


@app.route("/docs")
def docs():
    return redirect("https://docs.example.com/" + request.args["page"])


@app.route("/listed")
def listed():
    target = request.args["next"]
    return redirect(target if target in PAGES.values() else "/")
