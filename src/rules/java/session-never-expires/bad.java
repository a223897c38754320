package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.servlet.ServletContext;

class Code {
  private static final int NEVER = -1;

  Object case0(HttpSession session) throws Exception {
    session.setMaxInactiveInterval(-1); // finds
    return null;
  }

  Object case1(HttpSession session) throws Exception {
    session.setMaxInactiveInterval(0); // finds
    return null;
  }

  Object case2(HttpSession session) throws Exception {
    session.setMaxInactiveInterval(NEVER); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    request.getSession().setMaxInactiveInterval(-1); // finds
    return null;
  }

  Object case4(ServletContext context) throws Exception {
    context.setSessionTimeout(0); // finds
    return null;
  }

  Object case5(ServletContext context) throws Exception {
    context.setSessionTimeout(NEVER); // finds
    return null;
  }
}
