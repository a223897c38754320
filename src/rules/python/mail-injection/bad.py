import imaplib
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    server = smtplib.SMTP("localhost")
    message = "Subject: " + request.form["subject"] + "\n\nhello"
    server.sendmail("a@example.org", ["b@example.org"], message)  # finds
    return ""


@app.post("/two")
def two():
    with smtplib.SMTP_SSL("mail.example.org") as server:
        server.sendmail("a@example.org", "b@example.org", f"From: {request.form['from']}\n\nhello")  # finds
    return ""


def send(server: smtplib.SMTP, subject):
    server.sendmail("a@example.org", "b@example.org", msg="Subject: %s\n\nhi" % subject)  # finds


@app.post("/three")
def three():
    send(smtplib.SMTP("localhost"), request.form["subject"])
    return ""


@app.post("/four")
def four():
    server = smtplib.SMTP("localhost")
    server.rcpt(request.form["to"])  # finds
    return ""


@app.post("/five")
def five():
    box = imaplib.IMAP4_SSL("mail.example.org")
    return str(box.search(None, '(SUBJECT "' + request.form["subject"] + '")'))  # finds


@app.post("/six")
def six():
    server = smtplib.SMTP("localhost")
    server.docmd("VRFY", request.form["name"])  # finds
    return ""
