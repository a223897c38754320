package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.slf4j.*;
import org.apache.commons.logging.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Logger log) throws Exception {
    log.info("name " + request.getParameter("name")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, Logger log) throws Exception {
    log.warn("name {}", request.getParameter("name")); // finds
    return null;
  }

  Object case2(HttpServletRequest request, org.apache.logging.log4j.Logger log) throws Exception {
    log.error("agent {}", request.getHeader("User-Agent")); // finds
    return null;
  }

  Object case3(HttpServletRequest request, java.util.logging.Logger log) throws Exception {
    log.log(java.util.logging.Level.INFO, request.getParameter("name")); // finds
    return null;
  }

  Object case4(HttpServletRequest request, Log log) throws Exception {
    log.debug("query " + request.getQueryString()); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    LoggerFactory.getLogger(Code.class).info(String.format("user %s", request.getParameter("user"))); // finds
    return null;
  }
}
