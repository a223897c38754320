package xml;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.*;
import javax.xml.stream.XMLInputFactory;

class Parsers {
  private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  DocumentBuilder closed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder();
  }

  DocumentBuilder named() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(DOCTYPE, true);
    return factory.newDocumentBuilder();
  }

  DocumentBuilder secure() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory.newDocumentBuilder();
  }

  SAXParser sax() throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature(DOCTYPE, true);
    return factory.newSAXParser();
  }

  Object stream(InputStream input) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(input);
  }

  DocumentBuilder helped() throws Exception {
    DocumentBuilderFactory factory = hardened();
    return factory.newDocumentBuilder();
  }

  private DocumentBuilderFactory hardened() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(DOCTYPE, true);
    return factory;
  }
}

/** Configured once, when the class is loaded. */
abstract class Shared {
  private static final DocumentBuilderFactory FACTORY;

  static {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    } catch (Exception e) {
    }
    FACTORY = factory;
  }

  protected DocumentBuilder builder() throws Exception {
    return FACTORY.newDocumentBuilder();
  }

  static class Nodes extends Shared {
    Object read(InputStream input) throws Exception {
      return builder().parse(input);
    }
  }
}

class Settings {
  private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();

  static {
    FACTORY.setExpandEntityReferences(false);
    FACTORY.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
  }

  static Object load(InputStream input) throws Exception {
    return FACTORY.newDocumentBuilder().parse(input);
  }
}
