import hashlib
import hmac


def checksum(data):
    return hashlib.sha256(data).hexdigest()


def cache_key(data):
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def named(data):
    return hashlib.new("sha512", data).hexdigest()


def sign(key, data):
    return hmac.new(key, data, hashlib.sha256).hexdigest()


def chosen(name, data):
    return hashlib.new(name, data).hexdigest()


def password(secret, salt):
    return hashlib.pbkdf2_hmac("sha256", secret, salt, 600_000)


class Etag:
    def md5(self, data):
        return data


def own(data):
    return Etag().md5(data)
