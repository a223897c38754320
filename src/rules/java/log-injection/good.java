package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.slf4j.*;
import org.owasp.encoder.Encode;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Logger log) throws Exception {
    log.info("name " + request.getParameter("name").replaceAll("[\\r\\n]", "_"));
    return null;
  }

  Object case1(HttpServletRequest request, Logger log) throws Exception {
    log.info("id {}", Long.parseLong(request.getParameter("id")));
    return null;
  }

  Object case2(HttpServletRequest request, Logger log) throws Exception {
    log.info("started");
    return null;
  }

  Object case3(HttpServletRequest request, Logger log) throws Exception {
    log.info("{} characters", request.getParameter("name").length());
    return null;
  }

  Object case4(HttpServletRequest request, Logger log) throws Exception {
    log.info("name {}", request.getParameter("name").replace('\n', '_').replace('\r', '_'));
    return null;
  }

  Object case5(HttpServletRequest request, Logger log) throws Exception {
    String mode = request.getParameter("mode");
    if (KNOWN.contains(mode)) {
      log.info("mode {}", mode);
    }
    return null;
  }

  Object case6(HttpServletRequest request, Logger log) throws Exception {
    log.info("has name: {}", request.getParameter("name") != null);
    return null;
  }
}
