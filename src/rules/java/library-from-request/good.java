package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import com.sun.jna.Native;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    System.loadLibrary("image");
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    String name = request.getParameter("library");
    if (KNOWN.contains(name)) {
      System.loadLibrary(name);
    }
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    Runtime.getRuntime().load("/srv/lib/image.so");
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    Native.load("c", Object.class);
    return null;
  }

  Object case4(HttpServletRequest request, Library library) throws Exception {
    library.load(request.getParameter("book"));
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    System.load("a".equals(request.getParameter("x")) ? "/srv/a.so" : "/srv/b.so");
    return null;
  }

  interface Library {
    void load(String book);
  }
}
