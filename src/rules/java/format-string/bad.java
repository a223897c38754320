package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.text.MessageFormat;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    String.format(request.getParameter("format"), 1); // finds
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    String.format("name " + request.getParameter("name") + " %d", 1); // finds
    return null;
  }

  Object case2(HttpServletRequest request, Formatter formatter) throws Exception {
    formatter.format(request.getHeader("X-Format"), 1); // finds
    return null;
  }

  Object case3(HttpServletRequest request, PrintWriter out) throws Exception {
    out.printf(request.getParameter("line"), 1); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    request.getParameter("format").formatted(1); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    MessageFormat.format(request.getParameter("message"), 1); // finds
    return null;
  }
}
