import re

from django.core.validators import RegexValidator
from fastapi import Query
from pydantic import Field

WORDS = re.compile(r"^\w+(?:\s\w+)*$")
PATTERN = r"a+b"
NAME = RegexValidator(r"^[a-z]+$")
NOTE = "(a+)+b is a slow expression"


def one(text):
    return re.match(r"x+y", text)


def two(text):
    return re.search(PATTERN, text)


def three(text):
    return re.sub(r"^[a-z0-9]+(?:-[a-z0-9]+)*$", "", text)


def four(text: str = Query(pattern=r"^\d+$")):
    return text


def five(text):
    return re.fullmatch(r"(?:a|b)*", text)


def six(pattern, text):
    return re.findall(pattern, text)


code = Field(pattern=r"^[A-Z]+!$")
