package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.expression.*;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import ognl.Ognl;
import org.mvel2.MVEL;
import org.apache.commons.jexl3.JexlEngine;
import javax.el.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    new SpelExpressionParser().parseExpression(request.getParameter("filter")).getValue(); // finds
    return null;
  }

  Object case1(HttpServletRequest request, ExpressionParser parser) throws Exception {
    parser.parseExpression("#{" + request.getParameter("name") + "}"); // finds
    return null;
  }

  Object case2(HttpServletRequest request, Map<String, Object> root) throws Exception {
    Ognl.getValue(request.getParameter("path"), root); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    MVEL.eval(request.getHeader("X-Rule")); // finds
    return null;
  }

  Object case4(HttpServletRequest request, JexlEngine jexl) throws Exception {
    jexl.createExpression(request.getParameter("term")); // finds
    return null;
  }

  Object case5(HttpServletRequest request, ELProcessor processor) throws Exception {
    processor.eval(request.getParameter("el")); // finds
    return null;
  }

  Object case6(HttpServletRequest request, ExpressionFactory factory, ELContext context) throws Exception {
    factory.createValueExpression(context, "${" + request.getParameter("v") + "}", String.class); // finds
    return null;
  }
}
