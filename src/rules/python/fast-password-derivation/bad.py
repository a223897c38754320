import hashlib
import os

import bcrypt
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 1000


def one(password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 10_000)  # finds


def two(password, salt):
    return hashlib.pbkdf2_hmac("sha512", password, salt, iterations=ROUNDS)  # finds


def three(salt):
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=1000)  # finds


def four(password, salt):
    return PBKDF2(password, salt, 32)  # finds


def five(password):
    return bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))  # finds


def six(password, salt):
    return hashlib.scrypt(password, salt=salt, n=1024, r=8, p=1)  # finds


def seven(password):
    return hashlib.sha256(password.encode()).hexdigest()  # finds


def eight(user):
    return hashlib.sha512(user.password.encode("utf-8")).digest()  # finds
