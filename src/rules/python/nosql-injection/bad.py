import json

from aiohttp import web
from django.http import JsonResponse
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://db")["shop"]["users"]


@app.post("/login")
def login():
    body = request.get_json()
    return str(users.find_one({"name": body["name"], "password": body["password"]}))  # finds


@app.post("/search")
def search():
    return {"found": list(users.find(request.json))}  # finds


@app.post("/forget")
def forget():
    wanted = {"token": request.json["token"]}
    users.delete_one(wanted)  # finds
    return ""


def rename(request):
    body = json.loads(request.body)
    users.update_one({"_id": body["id"]}, {"$set": {"name": "x"}})  # finds
    return JsonResponse({})


async def count(request: web.Request):
    body = await request.json()
    return web.json_response(users.count_documents({"role": body.get("role")}))  # finds


@app.post("/report")
def report():
    stage = {"$match": request.json["match"]}
    return {"rows": list(users.aggregate([stage]))}  # finds
