import jwt
from jose import jwt as jose_jwt

LAX = {"verify_signature": False, "verify_exp": True}


def one(token):
    return jwt.decode(token, options={"verify_signature": False})  # finds


def two(token):
    return jwt.decode(token, options=LAX)  # finds


def three(token, key):
    return jwt.decode(token, key, verify=False)  # finds


def four(token, key):
    return jwt.decode(token, key, algorithms=["HS256", "none"])  # finds


def five(claims):
    return jwt.encode(claims, "", algorithm="none")  # finds


def six(token):
    return jose_jwt.get_unverified_claims(token)  # finds


def seven(token, key):
    return jose_jwt.decode(token, key, options={"verify_signature": False})  # finds
