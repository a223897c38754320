import sqlite3

from django.db import connection
from fastapi import FastAPI
from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
api = FastAPI()
engine = create_engine("sqlite://")
COLUMNS = {"date": "created_at", "total": "total"}


@app.route("/orders")
def orders():
    customer = request.args.get("customer")
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("SELECT * FROM orders WHERE customer = ?", (customer,))
    return {"rows": cursor.fetchall()}


@app.route("/sorted")
def ordered():
    column = COLUMNS.get(request.args.get("sort"), "created_at")
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute(f"SELECT * FROM orders ORDER BY {column}")
    return {"rows": cursor.fetchall()}


@app.route("/order/<int:order_id>")
def order(order_id):
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("SELECT * FROM orders WHERE id = %d" % int(order_id))
    return {"row": cursor.fetchone()}


@api.get("/users")
async def users(limit: int = 10):
    with engine.connect() as conn:
        return conn.execute(text(f"SELECT * FROM users LIMIT {limit}")).all()


@app.route("/direction")
def direction():
    way = request.args.get("way")
    if way not in ("asc", "desc"):
        return {"error": "way"}, 400
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("SELECT * FROM orders ORDER BY id " + way)
    return {"rows": cursor.fetchall()}


def named(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM items WHERE name = %(name)s", {"name": request.GET["q"]})
        return cursor.fetchall()


def table():
    name = "orders"
    return sqlite3.connect("shop.db").execute(f"SELECT count(*) FROM {name}")


@app.route("/digits")
def digits():
    page = request.args.get("page", "1")
    if not page.isdigit():
        page = "1"
    return {"rows": sqlite3.connect("shop.db").execute("SELECT * FROM orders LIMIT " + page).fetchall()}
