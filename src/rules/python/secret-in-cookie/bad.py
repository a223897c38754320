from django.http import HttpResponse
from flask import make_response, request


def one(user, password):
    response = make_response("ok")
    response.set_cookie("login", password, secure=True, httponly=True)  # finds
    return response


def two(user):
    response = make_response("ok")
    response.set_cookie("key", user.api_key, secure=True, httponly=True)  # finds
    return response


def three(request):
    response = HttpResponse("ok")
    response.set_cookie("card", value=request.POST["card_number"], secure=True)  # finds
    return response


def four(value):
    response = make_response("ok")
    response.set_cookie("password", value, secure=True, httponly=True)  # finds
    return response


def five(response, form):
    response.set_signed_cookie("remember", form["password"], secure=True, httponly=True)  # finds


def six():
    response = make_response("ok")
    response.set_cookie(key="user_password", value=request.form["p"], secure=True)  # finds
    return response
