import hashlib

import bcrypt
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.contrib.auth.hashers import make_password

SALT = b"pepper-and-salt"


def one(password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), b"salt", 600_000)  # finds


def two(password):
    return hashlib.scrypt(password, salt=SALT, n=16384, r=8, p=1)  # finds


def three():
    return Scrypt(salt=SALT, length=32, n=2**14, r=8, p=1)  # finds


def four(password):
    return PBKDF2(password, b"fixed", 32, count=1_000_000)  # finds


def five(password):
    return bcrypt.hashpw(password, b"$2b$12$abcdefghijklmnopqrstuv")  # finds


def six(password):
    return make_password(password, salt="always-this")  # finds
