from django.contrib.auth.hashers import make_password
from passlib.context import CryptContext
from passlib.hash import argon2, bcrypt
from werkzeug.security import check_password_hash, generate_password_hash

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]
context = CryptContext(schemes=["argon2", "bcrypt"], deprecated="auto")


def store(password):
    return argon2.hash(password)


def store_too(password):
    return bcrypt.hash(password)


def sign_up(password):
    return generate_password_hash(password, method="scrypt")


def sign_up_plain_default(password):
    return generate_password_hash(password)


def check(stored, password):
    return check_password_hash(stored, password)


def sign_up_again(password):
    return make_password(password, hasher="argon2")
