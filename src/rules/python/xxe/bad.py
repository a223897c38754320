from flask import Flask, request
from lxml import etree
from xml.dom import pulldom

app = Flask(__name__)


@app.post("/one")
def one():
    parser = etree.XMLParser(resolve_entities=True)
    return {"tag": etree.fromstring(request.data, parser).tag}  # finds


@app.post("/two")
def two():
    return {"tag": etree.fromstring(request.data).tag}  # finds


@app.post("/three")
def three():
    parser = etree.XMLParser(no_network=False)
    return {"tag": etree.XML(request.get_data(), parser=parser).tag}  # finds


@app.post("/four")
def four():
    return {"tag": etree.parse(request.files["document"].stream).getroot().tag}  # finds


def read(text):
    return etree.fromstring(text, etree.XMLParser(load_dtd=True))  # finds


@app.post("/five")
def five():
    return {"tag": read(request.form["xml"]).tag}


@app.post("/six")
def six():
    return {"count": len(list(pulldom.parseString(request.form["xml"])))}  # finds
