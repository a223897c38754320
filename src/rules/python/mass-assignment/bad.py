import json

from django.http import JsonResponse
from flask import Flask, request
from pymongo import MongoClient

from .models import Account, Note

app = Flask(__name__)
notes = MongoClient("mongodb://db")["shop"]["notes"]


@app.post("/one")
def one():
    Account.create(**request.get_json())  # finds
    return ""


def two(request):
    Note.objects.create(**json.loads(request.body))  # finds
    return JsonResponse({})


def three(request):
    return JsonResponse({"rows": list(Account.objects.filter(**request.GET.dict()))})  # finds


@app.post("/four")
def four():
    account = Account.get(1)
    account.__dict__.update(request.get_json())  # finds
    return ""


@app.post("/five")
def five():
    notes.insert_one(request.get_json())  # finds
    return ""


@app.post("/six")
def six():
    fields = request.form.to_dict()
    Account.get(1).update(**fields)  # finds
    return ""
