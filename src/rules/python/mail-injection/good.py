import imaplib
import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    message = EmailMessage()
    message["Subject"] = request.form["subject"]
    message.set_content(request.form["text"])
    smtplib.SMTP("localhost").send_message(message)
    return ""


@app.post("/two")
def two():
    with smtplib.SMTP_SSL("mail.example.org") as server:
        server.sendmail("a@example.org", "b@example.org", "Subject: hello\n\nhello")
    return ""


@app.post("/three")
def three():
    subject = request.form["subject"].replace("\r", "").replace("\n", "")
    smtplib.SMTP("localhost").sendmail("a@example.org", "b@example.org", "Subject: " + subject)
    return ""


@app.post("/four")
def four():
    server = smtplib.SMTP("localhost")
    server.rcpt("team@example.org")
    return ""


@app.post("/five")
def five():
    box = imaplib.IMAP4_SSL("mail.example.org")
    return str(box.search(None, "(UID %d)" % int(request.form["uid"])) is None)


@app.post("/six")
def six():
    return {"subject": request.form["subject"]}
