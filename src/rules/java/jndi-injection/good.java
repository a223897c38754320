package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.naming.*;
import org.springframework.jndi.JndiTemplate;
import java.rmi.Naming;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    new InitialContext().lookup("java:comp/env/jdbc/main");
    return null;
  }

  Object case1(HttpServletRequest request, Context context) throws Exception {
    Map<String, String> names = Map.of("main", "java:comp/env/main");
    context.lookup(names.get(request.getParameter("name")));
    return null;
  }

  Object case2(HttpServletRequest request, Context context) throws Exception {
    String name = request.getParameter("name");
    if (KNOWN.contains(name)) {
      context.lookup(name);
    }
    return null;
  }

  Object case3(HttpServletRequest request, Context context) throws Exception {
    String name = "a".equals(request.getParameter("n")) ? "java:a" : "java:b";
    context.lookup(name);
    return null;
  }

  Object case4(HttpServletRequest request, Words words) throws Exception {
    words.lookup(request.getParameter("word"));
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    Naming.lookup("rmi://localhost/service");
    return null;
  }

  Object case6(HttpServletRequest request, Context context) throws Exception {
    context.bind("java:name", request.getParameter("value"));
    return null;
  }

  interface Words {
    String lookup(String word);
  }
}
