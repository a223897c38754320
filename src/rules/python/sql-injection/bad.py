import sqlite3

import psycopg2
from django.db import connection
from django.http import JsonResponse
from fastapi import FastAPI
from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
api = FastAPI()
engine = create_engine("sqlite://")


@app.route("/orders")
def orders():
    customer = request.args.get("customer")
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute(f"SELECT * FROM orders WHERE customer = '{customer}'")  # finds
    return {"rows": cursor.fetchall()}


@app.route("/order/<order_id>")
def order(order_id):
    with psycopg2.connect("dbname=shop") as db:
        cur = db.cursor()
        cur.execute("SELECT * FROM orders WHERE id = %s" % order_id)  # finds
        return {"row": cur.fetchone()}


def search(request):
    sql = "SELECT * FROM items WHERE name LIKE '%{}%'".format(request.GET["q"])
    with connection.cursor() as cursor:
        cursor.execute(sql)  # finds
        return JsonResponse({"rows": cursor.fetchall()})


@api.get("/users")
async def users(name: str, limit: int = 10):
    query = "SELECT * FROM users WHERE name = '" + name + "'"
    query += f" LIMIT {limit}"
    with engine.connect() as conn:
        return conn.execute(text(query)).all()  # finds


class Store:
    def __init__(self):
        self.db = sqlite3.connect("shop.db")

    def by_status(self, status):
        return self.db.execute("SELECT * FROM orders WHERE status = '%s'" % (status,))  # finds


@app.post("/status")
def status():
    return {"rows": Store().by_status(request.form["status"]).fetchall()}


def raw(request):
    from shop.models import Order
    return Order.objects.raw("SELECT * FROM orders WHERE id = " + request.POST.get("id"))  # finds
