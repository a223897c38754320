import json

from aiohttp import web
from bson import ObjectId
from django.http import JsonResponse
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://db")["shop"]["users"]
ROLES = ("user", "admin")


@app.post("/login")
def login():
    body = request.get_json()
    return str(users.find_one({"name": str(body["name"]), "token": str(body["token"])}))


@app.get("/search")
def search():
    return {"found": list(users.find({"name": request.args["name"]}))}


@app.post("/forget")
def forget():
    users.delete_one({"token": {"$eq": request.json["token"]}})
    return ""


def rename(request):
    body = json.loads(request.body)
    users.update_one({"_id": ObjectId(body["id"])}, {"$set": {"name": "x"}})
    return JsonResponse({})


async def count(request: web.Request):
    body = await request.json()
    role = body.get("role")
    if role not in ROLES:
        raise web.HTTPBadRequest()
    return web.json_response(users.count_documents({"role": role}))


@app.post("/place")
def place():
    text = "a long text"
    return {"at": text.find(request.json["part"])}


@app.post("/age")
def age():
    return {"rows": list(users.find({"age": int(request.json["age"])}))}
