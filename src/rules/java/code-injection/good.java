package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.script.*;
import groovy.lang.*;
import java.net.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, ScriptEngine engine) throws Exception {
    engine.put("x", request.getParameter("x"));
    engine.eval("x.length()");
    return null;
  }

  Object case1(HttpServletRequest request, ScriptEngine engine) throws Exception {
    engine.eval("1 + " + Double.parseDouble(request.getParameter("x")));
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    new GroovyShell(new Binding(Map.of("name", request.getParameter("name")))).evaluate("name.size()");
    return null;
  }

  Object case3(HttpServletRequest request, ScriptEngine engine) throws Exception {
    engine.eval(new FileReader("/srv/rules.js"));
    return null;
  }

  Object case4(HttpServletRequest request, ScriptEngine engine) throws Exception {
    String rule = request.getParameter("rule");
    if (KNOWN.contains(rule)) {
      engine.eval(rule + "()");
    }
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    new URLClassLoader(new URL[] {new URL("file:/srv/plugins/main.jar")}).close();
    return null;
  }

  Object case6(HttpServletRequest request, Terms terms) throws Exception {
    terms.eval(request.getParameter("term"));
    return null;
  }

  interface Terms {
    double eval(String term);
  }
}
