import smtplib

import boto3
import paramiko
import psycopg2
import pymysql
import requests
from requests.auth import HTTPBasicAuth

DATABASE_PASSWORD = "correct-horse-9"


def one():
    return psycopg2.connect(host="db", user="shop", password="hunter2hunter2")  # finds


def two():
    return pymysql.connect(host="db", user="shop", passwd=DATABASE_PASSWORD)  # finds


def three():
    client = paramiko.SSHClient()
    client.connect("host", username="deploy", password="deploy-now-1")  # finds
    return client


def four():
    server = smtplib.SMTP_SSL("mail.example.org")
    server.login("robot", "r0bot-mail")  # finds
    return server


def five():
    return requests.get("https://api.example.org", auth=("robot", "r0bot-api"), timeout=5)  # finds


def six():
    return HTTPBasicAuth("robot", "r0bot-basic")  # finds


def seven():
    return boto3.client("s3", aws_access_key_id="id", aws_secret_access_key="c2VjcmV0LWZvci10ZXN0")  # finds


def eight(password):
    return password == "letmein99"  # finds
