import xml.sax
from xml.dom import minidom
from xml.sax import handler, make_parser
from xml.sax.handler import feature_external_ges, feature_external_pes

GENERAL = "http://xml.org/sax/features/external-general-entities"


def one(source):
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)  # finds
    parser.parse(source)


def two(source):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)  # finds
    return minidom.parseString(source, parser)


def three(source):
    parser = make_parser()
    parser.setFeature(handler.feature_external_pes, 1)  # finds
    parser.parse(source)


def four(parser):
    parser.setFeature(GENERAL, True)  # finds


def five(parser):
    wanted = True
    parser.setFeature(feature_external_pes, wanted)  # finds


def six(parser):
    parser.setFeature("http://xml.org/sax/features/external-parameter-entities", 1)  # finds
