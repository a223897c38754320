package xml;

import java.io.InputStream;
import javax.xml.parsers.*;
import javax.xml.stream.XMLInputFactory;
import org.w3c.dom.Document;

class Parsers {
  Document plain(InputStream input) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(input); // finds
  }

  DocumentBuilder chained() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder(); // finds
  }

  DocumentBuilder namespaces() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder(); // finds
  }

  DocumentBuilder off() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
    return factory.newDocumentBuilder(); // finds
  }

  SAXParser sax() throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    return factory.newSAXParser(); // finds
  }

  Object stream(InputStream input) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    return factory.createXMLStreamReader(input); // finds
  }
}

class Feeds {
  private static final DocumentBuilderFactory FACTORY;

  static {
    FACTORY = DocumentBuilderFactory.newInstance();
    FACTORY.setNamespaceAware(true);
  }

  static Object load(InputStream input) throws Exception {
    return FACTORY.newDocumentBuilder().parse(input); // finds
  }
}
