import csv
import io

from flask import Flask, abort, request

app = Flask(__name__)
NAMES = {"a": "Ada", "b": "Bob"}


@app.post("/one")
def one():
    out = io.StringIO()
    csv.writer(out).writerow([1, int(request.form["count"])])
    return {"csv": out.getvalue()}


@app.post("/two")
def two():
    out = io.StringIO()
    csv.DictWriter(out, ["name"]).writerow({"name": NAMES[request.form["name"]]})
    return {"csv": out.getvalue()}


@app.post("/three")
def three():
    name = request.form["name"]
    if name not in ("a", "b"):
        abort(400)
    out = io.StringIO()
    csv.writer(out).writerow([name])
    return {"csv": out.getvalue()}


@app.get("/four")
def four():
    out = io.StringIO()
    csv.writer(out).writerows([["a", 1], ["b", 2]])
    return {"csv": out.getvalue()}


@app.post("/five")
def five():
    rows = list(csv.reader(io.StringIO(request.form["csv"])))
    return {"rows": rows}


@app.get("/six")
def six():
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["length", len(request.args["text"])])
    return {"csv": out.getvalue()}
