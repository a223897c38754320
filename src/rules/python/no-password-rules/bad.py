from django import forms
from wtforms.validators import Length

AUTH_PASSWORD_VALIDATORS = []  # finds
PASSWORD_MIN_LENGTH = 4  # finds
ACCOUNT_PASSWORD_MIN_LENGTH = 6  # finds


class Settings:
    AUTH_PASSWORD_VALIDATORS = ()  # finds
    MIN_PASSWORD_LENGTH = 5  # finds


password_rule = Length(min=4, max=64)  # finds
password_field = forms.CharField(min_length=5)  # finds
