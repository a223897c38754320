from django import forms
from wtforms.validators import Length

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_MIN_LENGTH = 14
USERNAME_MIN_LENGTH = 3


class Settings:
    VALIDATORS = []
    MIN_PASSWORD_LENGTH = 12


password_rule = Length(min=12, max=64)
title_rule = Length(min=4)
password_field = forms.CharField(min_length=12)
name_field = forms.CharField(min_length=2)
