from django.http import HttpResponse
from flask import make_response


def one(user, session_id):
    response = make_response("ok")
    response.set_cookie("login", session_id, secure=True, httponly=True)
    return response


def two(user):
    response = make_response("ok")
    response.set_cookie("name", user.name, secure=True)
    return response


def three(request):
    response = HttpResponse("ok")
    response.set_cookie("card", value="hidden", secure=True)
    return response


def four():
    response = make_response("ok")
    response.set_cookie("password", "", secure=True, httponly=True)
    return response


def five(cache, password):
    cache.set("password", password)


def six(response):
    response.set_cookie("password_hint_shown", "yes", secure=True)
