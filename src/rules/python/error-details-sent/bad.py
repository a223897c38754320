import traceback

from django.http import HttpResponse, JsonResponse
from fastapi.responses import JSONResponse
from flask import Flask, jsonify

from .work import work

app = Flask(__name__)


@app.get("/one")
def one():
    try:
        return {"result": work()}
    except Exception as error:
        return str(error), 500  # finds


@app.get("/two")
def two():
    try:
        return {"result": work()}
    except Exception:
        return "<pre>" + traceback.format_exc() + "</pre>"  # finds


@app.get("/three")
def three():
    try:
        return {"result": work()}
    except Exception as error:
        return jsonify({"error": str(error)})  # finds


def four(request):
    try:
        return HttpResponse(work())
    except Exception as error:
        return HttpResponse(f"failed: {error}", status=500)  # finds


def five(request):
    try:
        return HttpResponse(work())
    except (ValueError, RuntimeError):
        return JsonResponse({"trace": traceback.format_exc()}, status=500)  # finds


async def six():
    try:
        return await work()
    except OSError as problem:
        return JSONResponse({"detail": repr(problem)}, status_code=500)  # finds
