import os
import smtplib
from getpass import getpass

import boto3
import paramiko
import psycopg2
import requests

PASSWORD_FIELD = "password"


def one():
    return psycopg2.connect(host="db", user="shop", password=os.environ["DB_PASSWORD"])


def two(settings):
    return psycopg2.connect(host="db", user="shop", password=settings.password)


def three():
    client = paramiko.SSHClient()
    client.connect("host", username="deploy", password=getpass())
    return client


def four():
    server = smtplib.SMTP_SSL("mail.example.org")
    server.login("robot", os.environ["MAIL_PASSWORD"])
    return server


def five(token):
    return requests.get("https://api.example.org", auth=("robot", token), timeout=5)


def six():
    return psycopg2.connect(host="localhost", user="shop", password="")


def seven():
    return boto3.client("s3", region_name="eu-central-1")


def eight(password, repeated):
    return password == repeated or password == ""


def nine(field):
    return field == PASSWORD_FIELD


def ten(account):
    password = account.old["password"]
    return password == "keyring:"
