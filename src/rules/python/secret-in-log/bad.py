import logging

from flask import Flask
from loguru import logger as loguru_logger

log = logging.getLogger(__name__)
app = Flask(__name__)


def one(user, password):
    log.info("sign in of %s with %s", user, password)  # finds


def two(settings):
    logging.debug("key %s", settings.api_key)  # finds


def three(config):
    log.warning("secret is %s", config["secret_key"])  # finds


def four(user):
    app.logger.info("new password %s", user.password)  # finds


def five(access_token):
    print("token", access_token)  # finds


def six(card_number):
    loguru_logger.info("paid with {}", card_number)  # finds
