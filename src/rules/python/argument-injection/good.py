import asyncio
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/one")
def one():
    subprocess.run(["git", "clone", "--", request.form["url"]], check=True)
    return ""


@app.get("/two")
def two():
    page = int(request.args["page"])
    return {"size": len(subprocess.check_output(["curl", "-s", f"https://example.org/{page}"]))}


@app.post("/three")
def three():
    subprocess.call(["tar", "czf", "out.tgz", "/srv/data"])
    return ""


@app.get("/four")
def four():
    folder = request.args["folder"]
    if folder not in ("a", "b"):
        abort(400)
    subprocess.run(["find", folder, "-name", "*.txt"], check=True)
    return ""


async def clone(url):
    process = await asyncio.create_subprocess_exec("git", "clone", "--", url)
    return await process.wait()


@app.post("/five")
def five():
    return str(asyncio.run(clone(request.form["url"])) is None)


@app.post("/six")
def six():
    subprocess.run(["report", request.form["name"]], check=True)
    return ""
