package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.http.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Access-Control-Allow-Origin", "https://app.example");
    return null;
  }

  Object case1(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String origin = request.getHeader("Origin");
    if (KNOWN.contains(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
    }
    return null;
  }

  Object case2(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String origin = request.getHeader("Origin");
    if ("https://app.example".equals(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
    }
    return null;
  }

  Object case3(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Vary", request.getHeader("Origin"));
    return null;
  }

  Object case4(HttpServletRequest request, HttpHeaders headers) throws Exception {
    headers.setAccessControlAllowOrigin("https://app.example");
    return null;
  }

  Object case5(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Access-Control-Allow-Origin", System.getenv("APP_ORIGIN"));
    return null;
  }
}
