import hashlib
import hmac


def one(body, signature, key):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return expected == signature  # finds


def two(request, key):
    expected_signature = hmac.new(key, request.body, "sha256").hexdigest()
    if request.headers["X-Signature"] != expected_signature:  # finds
        raise PermissionError
    return True


def three(user, api_key):
    return user.api_key == api_key  # finds


def four(stored, access_token):
    return access_token == stored  # finds


def five(message, mac):
    return message.mac == mac  # finds


def six(session, form):
    return form["csrf_token"] == session["csrf_token"]  # finds
