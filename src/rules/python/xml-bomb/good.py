import json
from xml.dom import minidom
from xml.etree import ElementTree

import defusedxml.minidom
import defusedxml.sax
from defusedxml import ElementTree as SafeTree
from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    return {"tag": SafeTree.fromstring(request.data).tag}


@app.get("/two")
def two():
    return {"tag": ElementTree.parse("/srv/menu.xml").getroot().tag}


@app.post("/three")
def three():
    return {"tag": defusedxml.minidom.parseString(request.get_data()).documentElement.tagName}


@app.post("/four")
def four():
    return {"keys": list(json.loads(request.data))}


@app.get("/five")
def five():
    return {"tag": minidom.parseString("<a/>").documentElement.tagName}


@app.post("/six")
def six():
    note = ElementTree.Element("note")
    note.text = request.form["text"]
    return {"xml": ElementTree.tostring(note, "unicode")}
