package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.xml.transform.*;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.XsltCompiler;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    TransformerFactory.newInstance().newTransformer(new StreamSource(request.getInputStream())); // finds
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    TransformerFactory.newInstance().newTransformer(new StreamSource(new StringReader(request.getParameter("xsl")))); // finds
    return null;
  }

  Object case2(HttpServletRequest request, TransformerFactory factory) throws Exception {
    factory.newTemplates(new StreamSource(request.getParameter("address"))); // finds
    return null;
  }

  Object case3(HttpServletRequest request, XsltCompiler compiler) throws Exception {
    compiler.compile(new StreamSource(request.getReader())); // finds
    return null;
  }

  Object case4(HttpServletRequest request, SAXTransformerFactory factory) throws Exception {
    factory.newTransformerHandler(new StreamSource(request.getInputStream())); // finds
    return null;
  }

  Object case5(HttpServletRequest request, TransformerFactory factory) throws Exception {
    StreamSource sheet = new StreamSource();
    sheet = new StreamSource(new StringReader("<x>" + request.getHeader("X-Sheet") + "</x>"));
    factory.newTransformer(sheet); // finds
    return null;
  }
}
