import hashlib
import hmac


def one(body, signature, key):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


def two(digest, algorithm):
    return digest is not None and algorithm == "sha256"


def three(user, name):
    return user.name == name


def four(api_key):
    return api_key == ""


def five(signature):
    return len(signature) == 64


def six(first, second):
    return hmac.compare_digest(first["csrf_token"], second["csrf_token"])


def seven(access_token):
    if access_token == None:  # noqa: E711
        return 401
    return 200
