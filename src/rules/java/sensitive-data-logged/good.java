package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.slf4j.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Logger log, String password) throws Exception {
    log.info("login with password of {} characters", password.length());
    return null;
  }

  Object case1(HttpServletRequest request, Logger log, User user) throws Exception {
    log.info("user {}", user.getName());
    return null;
  }

  Object case2(HttpServletRequest request, Logger log) throws Exception {
    log.info("password");
    return null;
  }

  Object case3(HttpServletRequest request, Logger log, String passwordField) throws Exception {
    log.info("field {}", passwordField);
    return null;
  }

  Object case4(HttpServletRequest request, Logger log, String token) throws Exception {
    log.info("has token {}", token != null);
    return null;
  }

  Object case5(HttpServletRequest request, Store store, String password) throws Exception {
    store.info("x", password);
    return null;
  }

  Object case6(HttpServletRequest request, Logger log, int passwordAttempts) throws Exception {
    log.info("attempts {}", passwordAttempts);
    return null;
  }

  interface User {
    String getName();
  }

  interface Store {
    void info(String key, String value);
  }
}
