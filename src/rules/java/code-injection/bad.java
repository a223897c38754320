package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.script.*;
import groovy.lang.GroovyShell;
import groovy.util.Eval;
import bsh.Interpreter;
import java.net.*;
import org.python.util.PythonInterpreter;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    new ScriptEngineManager().getEngineByName("js").eval(request.getParameter("code")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, ScriptEngine engine) throws Exception {
    engine.eval("var x = " + request.getParameter("x")); // finds
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    new GroovyShell().evaluate(request.getParameter("script")); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    Eval.me(request.getHeader("X-Rule")); // finds
    return null;
  }

  Object case4(HttpServletRequest request, Interpreter shell) throws Exception {
    shell.eval(request.getParameter("line")); // finds
    return null;
  }

  Object case5(HttpServletRequest request, PythonInterpreter python) throws Exception {
    python.exec(request.getParameter("py")); // finds
    return null;
  }

  Object case6(HttpServletRequest request) throws Exception {
    URL[] urls = {new URL(request.getParameter("jar"))};
    new URLClassLoader(urls).close(); // finds
    return null;
  }
}
