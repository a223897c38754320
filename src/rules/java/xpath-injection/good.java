package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.xml.xpath.*;
import org.w3c.dom.Document;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, XPath xpath, Document doc) throws Exception {
    xpath.setXPathVariableResolver(name -> request.getParameter("name"));
    xpath.evaluate("//user[@name=$name]", doc);
    return null;
  }

  Object case1(HttpServletRequest request, XPath xpath) throws Exception {
    xpath.compile("/shop/item[id=" + Integer.parseInt(request.getParameter("id")) + "]");
    return null;
  }

  Object case2(HttpServletRequest request, XPath xpath, Document doc) throws Exception {
    xpath.evaluate("//user", doc);
    return null;
  }

  Object case3(HttpServletRequest request, XPath xpath) throws Exception {
    String name = request.getParameter("name");
    if (KNOWN.contains(name)) {
      xpath.compile("//" + name);
    }
    return null;
  }

  Object case4(HttpServletRequest request, XPath xpath) throws Exception {
    String kind = "a".equals(request.getParameter("kind")) ? "a" : "b";
    xpath.compile("//" + kind);
    return null;
  }

  Object case5(HttpServletRequest request, Rules rules) throws Exception {
    rules.compile(request.getParameter("rule"));
    return null;
  }

  interface Rules {
    void compile(String rule);
  }
}
