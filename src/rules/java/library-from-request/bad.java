package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import com.sun.jna.Native;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    System.load(request.getParameter("library")); // finds
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    System.loadLibrary(request.getParameter("library")); // finds
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    Runtime.getRuntime().load("/srv/lib/" + request.getParameter("library")); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    Native.load(request.getParameter("library"), Object.class); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    Runtime.getRuntime().loadLibrary(request.getHeader("X-Library")); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    String name = String.join("/", "/srv", request.getParameter("library"));
    System.load(name); // finds
    return null;
  }
}
