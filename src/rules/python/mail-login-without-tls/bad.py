import imaplib
import poplib
import smtplib
from smtplib import SMTP


def one(user, password):
    server = smtplib.SMTP("mail.example.org")
    server.login(user, password)  # finds
    return server


def two(user, password):
    with SMTP("mail.example.org", 25) as server:
        server.ehlo()
        server.login(user, password)  # finds


def three(user, password):
    box = imaplib.IMAP4("mail.example.org")
    box.login(user, password)  # finds
    return box


def four(user, password):
    box = poplib.POP3("mail.example.org")
    box.user(user)
    box.pass_(password)  # finds
    return box


class Mailer:
    def __init__(self, host):
        self.server = smtplib.SMTP(host)

    def open(self, user, password):
        self.server.login(user, password)  # finds


def six(user, password):
    box = imaplib.IMAP4(host="mail.example.org", port=143)
    box.login(user, password)  # finds
    return box
