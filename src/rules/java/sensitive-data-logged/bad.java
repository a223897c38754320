package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.slf4j.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Logger log, String password) throws Exception {
    log.info("login with {}", password); // finds
    return null;
  }

  Object case1(HttpServletRequest request, Logger log, User user) throws Exception {
    log.debug("user {} {}", user.getName(), user.getPassword()); // finds
    return null;
  }

  Object case2(HttpServletRequest request, Logger log, String apiKey) throws Exception {
    log.warn("key {}", apiKey); // finds
    return null;
  }

  Object case3(HttpServletRequest request, java.util.logging.Logger log, String cardNumber) throws Exception {
    log.info(cardNumber); // finds
    return null;
  }

  Object case4(HttpServletRequest request, org.apache.logging.log4j.Logger log, String accessToken) throws Exception {
    log.error("token {} refused", accessToken); // finds
    return null;
  }

  Object case5(HttpServletRequest request, Logger log, String newPassword) throws Exception {
    log.trace("changed to {}", newPassword); // finds
    return null;
  }

  interface User {
    String getName();

    String getPassword();
  }
}
