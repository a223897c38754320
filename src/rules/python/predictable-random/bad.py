import random
import string
import uuid
from random import choice, randint


def make_token():
    return "%032x" % random.getrandbits(128)  # finds


def new_password(length):
    return "".join(choice(string.ascii_letters) for _ in range(length))  # finds


def send_code(phone):
    otp = randint(100000, 999999)  # finds
    return phone, otp


def start_session():
    session_id = str(random.random())[2:]  # finds
    return session_id


def reset(user):
    user.reset_token = "".join(random.choices(string.digits, k=20))  # finds
    return user


def api(user):
    api_key = uuid.uuid1().hex  # finds
    return {"user": user, "key": api_key}


class Account:
    def __init__(self):
        self.salt = random.randbytes(16)  # finds
