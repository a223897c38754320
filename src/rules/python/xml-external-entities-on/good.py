import xml.sax
from xml.sax import handler, make_parser
from xml.sax.handler import feature_external_ges, feature_external_pes, feature_namespaces


def one(source):
    parser = make_parser()
    parser.setFeature(feature_external_ges, False)
    parser.parse(source)


def two(source):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_namespaces, True)
    parser.parse(source)


def three(source):
    parser = make_parser()
    parser.setFeature(handler.feature_external_pes, 0)
    parser.parse(source)


def four(parser):
    return parser.getFeature(feature_external_ges)


def five(parser):
    parser.setFeature(feature_namespaces, 1)


def six(parser, wanted):
    parser.setFeature(feature_external_pes, wanted)
