package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.http.*;
import java.net.URLEncoder;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-Name", request.getParameter("name").replaceAll("[\\r\\n]", ""));
    return null;
  }

  Object case1(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-Page", String.valueOf(Integer.parseInt(request.getParameter("page"))));
    return null;
  }

  Object case2(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Cache-Control", "no-store");
    return null;
  }

  Object case3(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-Name", URLEncoder.encode(request.getParameter("name"), "UTF-8"));
    return null;
  }

  Object case4(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String theme = request.getParameter("theme");
    if (KNOWN.contains(theme)) {
      response.addCookie(new Cookie("theme", theme));
    }
    return null;
  }

  Object case5(HttpServletRequest request, java.net.http.HttpRequest.Builder builder) throws Exception {
    builder.header("X-Name", request.getParameter("name"));
    return null;
  }

  Object case6(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setIntHeader("X-Length", request.getParameter("name").length());
    return null;
  }
}
