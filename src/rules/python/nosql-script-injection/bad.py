import redis
from bson import Code
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://db")["shop"]["users"]
cache = redis.Redis()


@app.get("/older")
def older():
    return {"rows": list(users.find({"$where": "this.age > " + request.args["age"]}))}  # finds


@app.get("/one")
def one():
    script = f"this.name == '{request.args['name']}'"
    return str(users.find_one({"$where": script}))  # finds


@app.delete("/rows")
def rows():
    users.delete_many({"$where": "this.tag == '%s'" % request.args["tag"]})  # finds
    return ""


@app.get("/chained")
def chained():
    return {"rows": list(users.find().where("this.a == " + request.args["a"]))}  # finds


@app.get("/reduce")
def reduce():
    mapper = Code("function() { emit(this." + request.args["field"] + ", 1) }")  # finds
    return str(users.map_reduce(mapper, "function(k, v) { return 1 }", "out"))


@app.get("/script")
def script():
    return str(cache.eval("return redis.call('get', '" + request.args["key"] + "')", 0))  # finds
