from flask import Flask, abort, request
from lxml import etree
from xml.etree import ElementTree

app = Flask(__name__)
tree = etree.parse("/srv/users.xml")
ROLES = {"a": "admin", "u": "user"}


@app.get("/user")
def user():
    return {"count": len(tree.xpath("//user[@name=$name]", name=request.args["name"]))}


@app.get("/number")
def number():
    return {"count": len(tree.xpath(f"//user[@id={int(request.args['id'])}]"))}


@app.get("/compiled")
def compiled():
    find = etree.XPath("//user[@id=$id]")
    return {"count": len(find(tree, id=request.args["id"]))}


@app.get("/plain")
def plain():
    role = ROLES.get(request.args["role"], "user")
    root = ElementTree.parse("/srv/users.xml").getroot()
    return {"count": len(root.findall(f".//user[@role='{role}']"))}


@app.get("/kind")
def kind():
    wanted = request.args["kind"]
    if wanted not in ("user", "group"):
        abort(400)
    return {"count": len(tree.xpath("//" + wanted))}


@app.get("/text")
def text():
    return {"at": "a constant text".find("x" + request.args["part"])}
