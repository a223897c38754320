import re

import ldap
import ldap3
from flask import Flask, abort, request
from ldap.dn import escape_dn_chars
from ldap.filter import escape_filter_chars
from ldap3.utils.conv import escape_filter_chars as escape3

app = Flask(__name__)
BASE = "ou=people,dc=example,dc=org"


@app.get("/user")
def user():
    connection = ldap.initialize("ldaps://directory")
    wanted = "(uid=" + escape_filter_chars(request.args["uid"]) + ")"
    return {"rows": connection.search_s(BASE, ldap.SCOPE_SUBTREE, wanted)}


@app.get("/number")
def number():
    connection = ldap.initialize("ldaps://directory")
    return {"rows": connection.search_s(BASE, ldap.SCOPE_SUBTREE, "(n=%d)" % int(request.args["n"]))}


@app.post("/bind")
def bind():
    connection = ldap.initialize("ldaps://directory")
    connection.simple_bind_s(f"uid={escape_dn_chars(request.form['user'])},{BASE}", request.form["password"])
    return ""


@app.get("/three")
def three():
    connection = ldap3.Connection("directory", auto_bind=True)
    connection.search(BASE, f"(cn={escape3(request.args['cn'])})")
    return {"rows": len(connection.entries)}


@app.get("/kind")
def kind():
    kind = request.args["kind"]
    if kind not in ("person", "group"):
        abort(400)
    connection = ldap.initialize("ldaps://directory")
    return {"rows": connection.search_s(BASE, ldap.SCOPE_SUBTREE, f"(objectClass={kind})")}


@app.get("/text")
def text():
    return {"found": re.search("a+", request.args["text"]) is not None}
