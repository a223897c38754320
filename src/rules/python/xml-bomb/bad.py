import xml.sax
from xml.dom import minidom
from xml.etree import ElementTree
from xml.parsers import expat

from flask import Flask, request

app = Flask(__name__)


@app.post("/one")
def one():
    return {"tag": ElementTree.fromstring(request.data).tag}  # finds


@app.post("/two")
def two():
    return {"tag": ElementTree.parse(request.files["document"].stream).getroot().tag}  # finds


@app.post("/three")
def three():
    return {"tag": minidom.parseString(request.get_data()).documentElement.tagName}  # finds


@app.post("/four")
def four():
    xml.sax.parseString(request.data, xml.sax.ContentHandler())  # finds
    return ""


@app.post("/five")
def five():
    parser = ElementTree.XMLPullParser(["end"])
    parser.feed(request.data)  # finds
    return {"events": len(list(parser.read_events()))}


@app.post("/six")
def six():
    parser = expat.ParserCreate()
    parser.Parse(request.data, True)  # finds
    return ""
