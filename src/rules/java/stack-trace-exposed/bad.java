package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.sql.SQLException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.springframework.http.ResponseEntity;
import javax.ws.rs.core.Response;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  void a(HttpServletResponse response) throws IOException {
    try {
      work();
    } catch (SQLException e) {
      response.getWriter().println("failed: " + e.getMessage()); // finds
    }
  }

  void b(HttpServletResponse response) throws IOException {
    try {
      work();
    } catch (Exception e) {
      response.sendError(500, e.getMessage()); // finds
    }
  }

  void c(HttpServletResponse response, Exception e) throws IOException {
    response.getWriter().write(ExceptionUtils.getStackTrace(e)); // finds
  }

  ResponseEntity<String> d(Exception e) {
    return ResponseEntity.status(500).body(e.getMessage()); // finds
  }

  Response f(Exception e) {
    return Response.status(500).entity(e.toString()).build(); // finds
  }

  void g(HttpServletResponse response, Throwable problem) throws IOException {
    for (StackTraceElement element : problem.getStackTrace()) {
      response.getWriter().println(element.toString()); // finds
    }
  }

  private void work() throws SQLException {}
}
