import re

from django.core.validators import RegexValidator
from fastapi import Query
from pydantic import Field

WORDS = re.compile(r"^(\w+\s?)*$")  # finds
PATTERN = r"(a+)+b"
NAME = RegexValidator(r"^([a-z]+)*$")  # finds


def one(text):
    return re.match(r"(x+x+)+y", text)  # finds


def two(text):
    return re.search(PATTERN, text)  # finds


def three(text):
    return re.sub(r"^(?:[a-z0-9]+-?)+$", "", text)  # finds


digits = Query(pattern=r"^(\d+)+$")  # finds


def five(text):
    return re.fullmatch(r"(?:a|a)*", text)  # finds


code = Field(pattern=r"^([A-Z]+)+!$")  # finds
