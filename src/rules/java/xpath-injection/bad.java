package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.xml.xpath.*;
import org.w3c.dom.Document;
import org.apache.xpath.XPathAPI;
import org.apache.commons.jxpath.JXPathContext;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Document doc) throws Exception {
    XPathFactory.newInstance().newXPath().evaluate("//user[@name='" + request.getParameter("name") + "']", doc); // finds
    return null;
  }

  Object case1(HttpServletRequest request, XPath xpath) throws Exception {
    xpath.compile("/shop/item[id=" + request.getParameter("id") + "]"); // finds
    return null;
  }

  Object case2(HttpServletRequest request, XPath xpath, Document doc) throws Exception {
    String path = String.format("//a[@id='%s']", request.getHeader("X-Id"));
    xpath.evaluate(path, doc, XPathConstants.NODE); // finds
    return null;
  }

  Object case3(HttpServletRequest request, org.dom4j.Document doc) throws Exception {
    doc.selectNodes("//b[c='" + request.getParameter("c") + "']"); // finds
    return null;
  }

  Object case4(HttpServletRequest request, Document doc) throws Exception {
    XPathAPI.selectNodeList(doc, "//x/" + request.getParameter("name")); // finds
    return null;
  }

  Object case5(HttpServletRequest request, JXPathContext context) throws Exception {
    context.getValue(request.getParameter("path")); // finds
    return null;
  }
}
