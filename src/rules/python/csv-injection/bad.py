import csv
import io

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    out = io.StringIO()
    csv.writer(out).writerow([1, request.form["name"]])  # finds
    return {"csv": out.getvalue()}


@app.post("/two")
def two():
    out = io.StringIO()
    rows = csv.DictWriter(out, ["name"])
    rows.writerow({"name": request.form["name"]})  # finds
    return {"csv": out.getvalue()}


@app.post("/three")
def three():
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows(request.get_json()["rows"])  # finds
    return {"csv": out.getvalue()}


def export(rows):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    for row in rows:
        writer.writerow(row)  # finds
    return out.getvalue()


@app.post("/four")
def four():
    return {"csv": export([[request.form["a"]], [request.form["b"]]])}


@app.post("/five")
def five():
    out = io.StringIO()
    row = ["total"]
    row.append("by " + request.form["user"])
    csv.writer(out).writerow(row)  # finds
    return {"csv": out.getvalue()}


@app.post("/six")
def six():
    out = io.StringIO()
    csv.writer(out).writerow((request.headers["X-Name"], 2))  # finds
    return {"csv": out.getvalue()}
