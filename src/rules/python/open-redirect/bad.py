from django.http import HttpResponseRedirect
from django.shortcuts import redirect as go
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from flask import Flask, redirect, request

app = Flask(__name__)
api = FastAPI()


@app.route("/login")
def login():
    return redirect(request.args["next"])  # finds


@app.route("/out")
def out():
    target = request.args.get("to") or "/"
    return redirect(target, code=303)  # finds


def after(request):
    return HttpResponseRedirect(request.GET.get("next", "/"))  # finds


def shortcut(request):
    return go(request.POST["url"])  # finds


@api.get("/leave")
async def leave(url: str):
    return RedirectResponse(url)  # finds


@app.route("/host")
def host():
    return redirect("https://" + request.headers["Host"] + "/secure")  # finds
