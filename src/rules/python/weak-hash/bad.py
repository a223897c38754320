import hashlib
import hmac
from hashlib import sha1


def checksum(data):
    return hashlib.md5(data).hexdigest()  # finds


def short(data):
    return sha1(data).hexdigest()  # finds


def named(data):
    return hashlib.new("md5", data).hexdigest()  # finds


def sign(key, data):
    return hmac.new(key, data, hashlib.sha1).hexdigest()  # finds


def sign_named(key, data):
    return hmac.new(key, data, digestmod="md5").hexdigest()  # finds


def password(secret, salt):
    return hashlib.pbkdf2_hmac("sha1", secret, salt, 600_000)  # finds


ALGORITHM = "sha1"


def constant(data):
    return hashlib.new(ALGORITHM, data)  # finds
