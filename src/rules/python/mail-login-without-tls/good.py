import imaplib
import poplib
import smtplib
import ssl


def one(user, password):
    server = smtplib.SMTP("mail.example.org")
    server.starttls(context=ssl.create_default_context())
    server.login(user, password)
    return server


def two(user, password):
    with smtplib.SMTP_SSL("mail.example.org") as server:
        server.login(user, password)


def three(user, password):
    box = imaplib.IMAP4_SSL("mail.example.org")
    box.login(user, password)
    return box


def four(user, password):
    box = poplib.POP3_SSL("mail.example.org")
    box.user(user)
    box.pass_(password)
    return box


def five(message):
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)


def six(user, password):
    box = imaplib.IMAP4("mail.example.org")
    box.starttls()
    box.login(user, password)
    return box
