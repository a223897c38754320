package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.sql.SQLException;
import org.slf4j.*;
import org.springframework.http.ResponseEntity;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  private static final Logger LOG = LoggerFactory.getLogger(Code.class);

  void a(HttpServletResponse response, Exception e) throws IOException {
    LOG.error("failed", e);
    response.sendError(500, "internal error");
  }

  void b(HttpServletResponse response, SQLException e) throws IOException {
    LOG.error(e.getMessage());
    response.getWriter().println("try again later");
  }

  void c(Exception e) {
    System.err.println(e.getMessage());
  }

  ResponseEntity<String> d(Exception e) {
    return ResponseEntity.status(e instanceof IOException ? 503 : 500).body("failed");
  }

  void f(PrintWriter log, Exception e) {
    log.println(e.getMessage());
  }

  void g(HttpServletResponse response, Message message) throws IOException {
    response.getWriter().println(message.getMessage());
  }

  ResponseEntity<Integer> h(Exception e) {
    return ResponseEntity.ok(e.getMessage().length());
  }

  interface Message {
    String getMessage();
  }
}
