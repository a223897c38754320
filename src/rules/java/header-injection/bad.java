package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.http.*;
import javax.ws.rs.core.Response;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-Name", request.getParameter("name")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.addHeader("Content-Disposition", "attachment; filename=" + request.getParameter("file")); // finds
    return null;
  }

  Object case2(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.addHeader(request.getParameter("header"), "1"); // finds
    return null;
  }

  Object case3(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.addCookie(new Cookie("theme", request.getParameter("theme"))); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    return ResponseEntity.ok().header("X-Name", request.getParameter("name")).build(); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    return Response.ok().header("X-Name", request.getHeader("X-Name")).build(); // finds
    return null;
  }

  Object case6(HttpServletRequest request, HttpHeaders headers) throws Exception {
    headers.add("X-Name", request.getParameter("name")); // finds
    return null;
  }
}
