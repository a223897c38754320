import asyncio
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    subprocess.run(["git", "clone", request.form["url"]], check=True)  # finds
    return ""


@app.get("/two")
def two():
    return subprocess.check_output(["curl", "-s", request.args["url"]])  # finds


@app.post("/three")
def three():
    command = ["tar", "czf", "out.tgz"]
    command.append(request.form["folder"])
    subprocess.call(command)  # finds
    return ""


@app.get("/four")
def four():
    found = subprocess.run(["find", request.args["folder"], "-name", "*.txt"], capture_output=True, check=True)  # finds
    return found.stdout


async def clone(url):
    process = await asyncio.create_subprocess_exec("git", "clone", url)  # finds
    return await process.wait()


@app.post("/five")
def five():
    return str(asyncio.run(clone(request.form["url"])))


@app.post("/six")
def six():
    arguments = ["/usr/bin/ssh", request.form["host"], "uptime"]
    return subprocess.check_output(arguments)  # finds
