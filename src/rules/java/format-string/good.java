package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.text.MessageFormat;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    String.format("%s", request.getParameter("name"));
    return null;
  }

  Object case1(HttpServletRequest request, PrintWriter out) throws Exception {
    out.printf("name %s", request.getParameter("name"));
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    "name %s".formatted(request.getParameter("name"));
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    MessageFormat.format("{0}", request.getParameter("name"));
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    String format = request.getParameter("format");
    if (KNOWN.contains(format)) {
      String.format(format, 1);
    }
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    String.format("%" + Integer.parseInt(request.getParameter("width")) + "d", 1);
    return null;
  }
}
