import elementpath
from flask import Flask, request
from lxml import etree
from xml.etree import ElementTree

app = Flask(__name__)
tree = etree.parse("/srv/users.xml")


@app.get("/user")
def user():
    found = tree.xpath("//user[@name='" + request.args["name"] + "']")  # finds
    return {"count": len(found)}


@app.get("/login")
def login():
    query = f"//user[@name='{request.args['name']}' and @pin='{request.args['pin']}']"
    return {"ok": bool(tree.xpath(query))}  # finds


@app.get("/compiled")
def compiled():
    find = etree.XPath("//user[@id=%s]" % request.args["id"])  # finds
    return {"count": len(find(tree))}


@app.get("/plain")
def plain():
    root = ElementTree.parse("/srv/users.xml").getroot()
    return {"name": root.find(".//user[@name='{}']".format(request.args["name"])).text}  # finds


@app.get("/all")
def all_of():
    document = ElementTree.parse("/srv/users.xml")
    return {"count": len(document.findall(f"./user[@role='{request.args['role']}']"))}  # finds


@app.get("/whole")
def whole():
    return {"count": len(elementpath.select(tree, request.args["query"]))}  # finds
