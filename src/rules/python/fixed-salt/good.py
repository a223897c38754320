import hashlib
import os
import secrets

import bcrypt
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.contrib.auth.hashers import make_password

LABEL = b"pepper-and-salt"


def one(password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 600_000)


def two(password, row):
    return hashlib.scrypt(password, salt=row.salt, n=16384, r=8, p=1)


def three():
    return Scrypt(salt=secrets.token_bytes(16), length=32, n=2**14, r=8, p=1)


def four(password, salt):
    return PBKDF2(password, salt, 32, count=1_000_000)


def five(password):
    return bcrypt.hashpw(password, bcrypt.gensalt())


def six(password):
    return make_password(password)


def seven(data):
    return hashlib.blake2b(data, salt=LABEL)
