package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.util.WebUtils;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    request.getSession().setAttribute("role", request.getParameter("role")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, HttpSession session) throws Exception {
    session.setAttribute("user", request.getParameter("user")); // finds
    return null;
  }

  Object case2(HttpServletRequest request, HttpSession session) throws Exception {
    session.putValue("userId", request.getHeader("X-User")); // finds
    return null;
  }

  Object case3(HttpServletRequest request, HttpSession session) throws Exception {
    session.setAttribute(request.getParameter("key"), "1"); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    WebUtils.setSessionAttribute(request, "account", request.getParameter("account")); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    HttpSession session = request.getSession(true);
    String tenant = request.getParameter("tenant").trim();
    session.setAttribute("tenant", tenant); // finds
    return null;
  }
}
