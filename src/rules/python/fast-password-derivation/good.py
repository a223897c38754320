import hashlib
import os

import bcrypt
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 600_000


def one(password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), ROUNDS)


def two(password, salt, rounds):
    return hashlib.pbkdf2_hmac("sha512", password, salt, iterations=rounds)


def three(salt):
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=1_200_000)


def four(password, salt):
    return PBKDF2(password, salt, 32, count=1_000_000)


def five(password):
    return bcrypt.hashpw(password, bcrypt.gensalt())


def six(password, salt):
    return hashlib.scrypt(password, salt=salt, n=2**15, r=8, p=1)


def seven(document):
    return hashlib.sha256(document.encode()).hexdigest()


def eight(password_file):
    return hashlib.sha512(password_file.read()).digest()
