package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.util.regex.Pattern;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    Pattern.compile(request.getParameter("p")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, String text) throws Exception {
    Pattern.matches(request.getParameter("p"), text); // finds
    return null;
  }

  Object case2(HttpServletRequest request, String text) throws Exception {
    text.matches(request.getParameter("p")); // finds
    return null;
  }

  Object case3(HttpServletRequest request, String text) throws Exception {
    text.replaceAll(request.getParameter("p"), ""); // finds
    return null;
  }

  Object case4(HttpServletRequest request, String text) throws Exception {
    text.split(request.getHeader("X-Split")); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    Pattern.compile("^" + request.getParameter("p") + "$", Pattern.CASE_INSENSITIVE); // finds
    return null;
  }
}
