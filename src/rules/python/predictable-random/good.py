import random
import secrets
import string
import uuid


def make_token():
    return secrets.token_hex(16)


def new_password(length):
    return "".join(secrets.choice(string.ascii_letters) for _ in range(length))


def send_code(phone):
    otp = secrets.randbelow(900000) + 100000
    return phone, otp


def pick_server(servers):
    return random.choice(servers)


def backoff(attempt):
    delay = random.uniform(0, 2**attempt)
    return delay


def draw(cards):
    random.shuffle(cards)
    return cards


def reset(user):
    user.reset_token = random.SystemRandom().choice(string.digits)
    return user


def api(user):
    api_key = uuid.uuid4().hex
    return {"user": user, "key": api_key}


def monkey_position():
    keyboard_index = random.randint(0, 100)
    return keyboard_index
