package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.expression.*;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import ognl.Ognl;
import org.mvel2.MVEL;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    StandardEvaluationContext context = new StandardEvaluationContext();
    context.setVariable("name", request.getParameter("name"));
    new SpelExpressionParser().parseExpression("#name.length()").getValue(context);
    return null;
  }

  Object case1(HttpServletRequest request, ExpressionParser parser) throws Exception {
    parser.parseExpression("title");
    return null;
  }

  Object case2(HttpServletRequest request, ExpressionParser parser) throws Exception {
    parser.parseExpression("items[" + Integer.parseInt(request.getParameter("i")) + "]");
    return null;
  }

  Object case3(HttpServletRequest request, Map<String, Object> root) throws Exception {
    Ognl.getValue("user.name", root);
    return null;
  }

  Object case4(HttpServletRequest request, Map<String, Object> root) throws Exception {
    String field = request.getParameter("field");
    if (KNOWN.contains(field)) {
      Ognl.getValue(field, root);
    }
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    MVEL.eval("a > b", Map.of("a", request.getParameter("a")));
    return null;
  }

  Object case6(HttpServletRequest request, Parser parser) throws Exception {
    parser.parseExpression(request.getParameter("q"));
    return null;
  }

  interface Parser {
    void parseExpression(String text);
  }
}
