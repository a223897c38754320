import ldap
import ldap3
from flask import Flask, request

app = Flask(__name__)
BASE = "ou=people,dc=example,dc=org"


@app.get("/user")
def user():
    connection = ldap.initialize("ldaps://directory")
    wanted = "(uid=" + request.args["uid"] + ")"
    return str(connection.search_s(BASE, ldap.SCOPE_SUBTREE, wanted))  # finds


@app.get("/mail")
def mail():
    connection = ldap.initialize("ldaps://directory")
    return str(connection.search_ext_s(BASE, ldap.SCOPE_SUBTREE, f"(mail={request.args['mail']})"))  # finds


@app.get("/unit")
def unit():
    connection = ldap.initialize("ldaps://directory")
    return str(connection.search_s("ou=%s,dc=example" % request.args["ou"], ldap.SCOPE_BASE))  # finds


@app.post("/bind")
def bind():
    connection = ldap.initialize("ldaps://directory")
    connection.simple_bind_s("uid=" + request.form["user"] + "," + BASE, request.form["password"])  # finds
    return ""


@app.get("/three")
def three():
    connection = ldap3.Connection("directory", auto_bind=True)
    connection.search(BASE, "(cn={})".format(request.args["cn"]))  # finds
    return str(connection.entries)


def find_by(connection, name):
    connection.search(search_base=BASE, search_filter=f"(sn={name})")  # finds
    return connection.entries


@app.get("/surname")
def surname():
    return str(find_by(ldap3.Connection("directory"), request.args["sn"]))
