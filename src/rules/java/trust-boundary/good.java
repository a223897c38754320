package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;


class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    request.getSession().setAttribute("role", "visitor");
    return null;
  }

  Object case1(HttpServletRequest request, Users users, HttpSession session) throws Exception {
    session.setAttribute("user", users.findByName(request.getParameter("user")));
    return null;
  }

  Object case2(HttpServletRequest request, HttpSession session) throws Exception {
    session.setAttribute("page", Integer.parseInt(request.getParameter("page")));
    return null;
  }

  Object case3(HttpServletRequest request, HttpSession session) throws Exception {
    String theme = request.getParameter("theme");
    if (KNOWN.contains(theme)) {
      session.setAttribute("theme", theme);
    }
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    request.setAttribute("name", request.getParameter("name"));
    return null;
  }

  Object case5(HttpServletRequest request, HttpSession session) throws Exception {
    session.setAttribute("seen", request.getParameter("a") != null);
    return null;
  }

  Object case6(HttpServletRequest request, HttpSession session) throws Exception {
    session.removeAttribute("user");
    return null;
  }

  interface Users {
    Object findByName(String name);
  }
}
