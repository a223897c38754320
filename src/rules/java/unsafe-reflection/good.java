package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.context.ApplicationContext;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    Class.forName("app.plugins.Main");
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    String name = request.getParameter("plugin");
    if (KNOWN.contains(name)) {
      Class.forName("app.plugins." + name);
    }
    return null;
  }

  Object case2(HttpServletRequest request, Class<?> type) throws Exception {
    type.getMethod("run").invoke(null, request.getParameter("argument"));
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    Map<String, Class<?>> types = Map.of("a", String.class);
    types.get(request.getParameter("type")).getDeclaredConstructor().newInstance();
    return null;
  }

  Object case4(HttpServletRequest request, ApplicationContext context) throws Exception {
    context.getBean("main");
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    String kind = switch (request.getParameter("kind")) {
      case "a" -> "app.A";
      default -> "app.B";
    };
    Class.forName(kind);
    return null;
  }

  Object case6(HttpServletRequest request, School school) throws Exception {
    school.getMethod(request.getParameter("method"));
    return null;
  }

  interface School {
    String getMethod(String name);
  }
}
