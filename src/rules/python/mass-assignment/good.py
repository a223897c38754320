import json

from django.http import JsonResponse
from flask import Flask, request
from pymongo import MongoClient

from .models import Account, Note

app = Flask(__name__)
notes = MongoClient("mongodb://db")["shop"]["notes"]


@app.post("/one")
def one():
    Account.create(name=request.get_json()["name"])
    return ""


def two(request):
    body = json.loads(request.body)
    Note.objects.create(title=body["title"], owner=request.user)
    return JsonResponse({})


def three(request):
    return JsonResponse({"rows": list(Account.objects.filter(name=request.GET["name"]))})


@app.post("/four")
def four():
    body = request.get_json()
    fields = {"title": body["title"], "text": body["text"]}
    Account.create(**fields)
    return ""


@app.post("/five")
def five():
    notes.insert_one({"text": request.get_json()["text"]})
    return ""


@app.post("/six")
def six():
    settings = {"color": "red"}
    settings.update({"size": request.form["size"]})
    return settings
