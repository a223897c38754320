import crypt

from django.contrib.auth.hashers import make_password
from passlib.context import CryptContext
from passlib.hash import hex_sha256, md5_crypt
from werkzeug.security import generate_password_hash

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # finds


class Settings:
    PASSWORD_HASHERS = [  # finds
        "django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher",
        "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    ]


context = CryptContext(schemes=["md5_crypt"], deprecated="auto")  # finds


def store(password):
    return md5_crypt.hash(password)  # finds


def store_hex(password):
    return hex_sha256.hash(password)  # finds


def sign_up(password):
    return generate_password_hash(password, method="sha256")  # finds


def sign_up_again(password):
    return make_password(password, hasher="md5")  # finds


def unix(password):
    return crypt.crypt(password, "ab")  # finds
