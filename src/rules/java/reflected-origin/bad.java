package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.ws.rs.core.Response;
import org.springframework.http.*;
import org.springframework.web.cors.CorsConfiguration;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String origin = request.getHeader("Origin");
    if (origin != null) {
      response.addHeader("access-control-allow-origin", origin); // finds
    }
    return null;
  }

  Object case2(HttpServletRequest request, HttpHeaders headers) throws Exception {
    headers.setAccessControlAllowOrigin(request.getHeader("Origin")); // finds
    return null;
  }

  Object case3(HttpServletRequest request, CorsConfiguration cors) throws Exception {
    cors.addAllowedOrigin(request.getHeader("Origin")); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    return ResponseEntity.ok().header("Access-Control-Allow-Origin", request.getHeader("Origin")).build(); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    return Response.ok().header("Access-Control-Allow-Origin", request.getHeader("Origin")).build(); // finds
    return null;
  }
}
