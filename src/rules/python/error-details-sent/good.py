import logging
import traceback

from django.http import HttpResponse, JsonResponse
from fastapi.responses import JSONResponse
from flask import Flask, jsonify

from .work import BadInput, work

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/one")
def one():
    try:
        return {"result": work()}
    except Exception:
        log.exception("work failed")
        return "internal error", 500


@app.get("/two")
def two():
    try:
        return {"result": work()}
    except Exception as error:
        log.error("failed: %s", error)
        return jsonify({"error": "internal"}), 500


@app.get("/three")
def three():
    try:
        return {"result": work()}
    except BadInput as problem:
        return jsonify({"error": str(problem)}), 400


def four(request):
    try:
        return HttpResponse(work())
    except Exception as error:
        return HttpResponse("failed", status=status_of(error))


def status_of(error):
    return 503 if isinstance(error, TimeoutError) else 500


def five(request):
    trace = traceback.format_exc()
    log.error(trace)
    return JsonResponse({"ok": False}, status=500)


async def six():
    try:
        return await work()
    except OSError as problem:
        return JSONResponse({"code": int(problem.errno)}, status_code=500)
