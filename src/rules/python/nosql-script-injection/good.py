import redis
from bson import Code
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://db")["shop"]["users"]
cache = redis.Redis()


@app.get("/older")
def older():
    return {"rows": list(users.find({"$where": "this.age > %d" % int(request.args["age"])}))}


@app.get("/one")
def one():
    return str(users.find_one({"name": request.args["name"]}))


@app.delete("/rows")
def rows():
    users.delete_many({"$where": "this.tag == 'old'"})
    return ""


@app.get("/chained")
def chained():
    return {"rows": list(users.find().where("this.a == this.b"))}


@app.get("/reduce")
def reduce():
    mapper = Code("function() { emit(this.tag, 1) }")
    return str(users.map_reduce(mapper, "function(k, v) { return 1 }", "out"))


@app.get("/script")
def script():
    return str(cache.eval("return redis.call('get', KEYS[1])", 1, request.args["key"]))
