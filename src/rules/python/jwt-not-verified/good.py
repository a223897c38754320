import base64

import jwt
from jose import jwt as jose_jwt


def one(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])


def two(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})


def three(token, key):
    return jwt.decode(token, key, algorithms=["ES256"], options={"verify_signature": True})


def four(token):
    return jwt.get_unverified_header(token)["kid"]


def five(claims, key):
    return jwt.encode(claims, key, algorithm="EdDSA")


def six(token, key):
    return jose_jwt.decode(token, key, algorithms=["HS512"])


def seven(text):
    return base64.b64encode(text.encode("ascii")).decode("ascii")
