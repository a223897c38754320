package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.util.regex.Pattern;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    Pattern.compile(Pattern.quote(request.getParameter("p")));
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    Pattern.compile("^[a-z]+$").matcher(request.getParameter("name")).matches();
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    request.getParameter("name").matches("[a-z]+");
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    request.getParameter("names").split(",");
    return null;
  }

  Object case4(HttpServletRequest request, String text) throws Exception {
    text.replace(request.getParameter("old"), "new");
    return null;
  }

  Object case5(HttpServletRequest request, String text) throws Exception {
    text.contains(request.getParameter("p"));
    return null;
  }

  Object case6(HttpServletRequest request) throws Exception {
    String name = request.getParameter("p");
    if (KNOWN.contains(name)) {
      Pattern.compile(name);
    }
    return null;
  }
}
