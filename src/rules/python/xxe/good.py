import defusedxml.lxml
from defusedxml import ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
STRICT = etree.XMLParser(resolve_entities=False, no_network=True)


@app.post("/one")
def one():
    parser = etree.XMLParser(resolve_entities=False)
    return {"tag": etree.fromstring(request.data, parser).tag}


@app.post("/two")
def two():
    return {"tag": ElementTree.fromstring(request.data).tag}


@app.post("/three")
def three():
    return {"tag": etree.XML(request.get_data(), parser=STRICT).tag}


@app.get("/four")
def four():
    return {"tag": etree.parse("/srv/menu.xml").getroot().tag}


@app.get("/five")
def five():
    parser = etree.XMLParser(resolve_entities=True)
    return {"tag": etree.fromstring("<menu>&nbsp;</menu>", parser).tag}


@app.post("/six")
def six():
    return {"tag": defusedxml.lxml.fromstring(request.form["xml"]).tag}


@app.post("/seven")
def seven():
    document = etree.Element("note")
    document.text = request.form["text"]
    return {"xml": etree.tostring(document).decode()}
