import logging

log = logging.getLogger(__name__)
PASSWORD_RULES = "at least twelve characters"


def one(user, password):
    log.info("sign in of %s", user)
    return password


def two(settings):
    logging.debug("key is set: %s", settings.api_key is not None)


def three():
    log.warning("password expired")


def four(password):
    log.info("length %d", len(password))


def five(token_count):
    print("tokens", token_count)


def six(password_rules):
    log.info("rules: %s", password_rules)


def seven():
    print("password must have", PASSWORD_RULES)
