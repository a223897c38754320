package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.xml.transform.*;
import javax.xml.transform.stream.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    TransformerFactory.newInstance().newTransformer();
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    TransformerFactory.newInstance().newTransformer(new StreamSource("/srv/page.xsl"));
    return null;
  }

  Object case2(HttpServletRequest request, Transformer transformer) throws Exception {
    transformer.transform(new StreamSource(request.getInputStream()), new StreamResult(System.out));
    return null;
  }

  Object case3(HttpServletRequest request, Transformer transformer) throws Exception {
    transformer.setParameter("name", request.getParameter("name"));
    return null;
  }

  Object case4(HttpServletRequest request, TransformerFactory factory) throws Exception {
    String name = request.getParameter("sheet");
    if (KNOWN.contains(name)) {
      factory.newTransformer(new StreamSource("/srv/" + name + ".xsl"));
    }
    return null;
  }

  Object case5(HttpServletRequest request, TransformerFactory factory) throws Exception {
    factory.newTemplates(new StreamSource(new File("/srv/mail.xsl")));
    return null;
  }
}
