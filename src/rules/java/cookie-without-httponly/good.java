package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.servlet.SessionCookieConfig;
import org.springframework.http.ResponseCookie;
import javax.ws.rs.core.NewCookie;

class Code {
  Object case0() throws Exception {
    Cookie cookie = new Cookie("session", "x");
    cookie.setHttpOnly(true);
    return null;
  }

  Object case1(Cookie cookie, boolean only) throws Exception {
    cookie.setHttpOnly(only);
    return null;
  }

  Object case2(SessionCookieConfig config) throws Exception {
    config.setHttpOnly(true);
    return null;
  }

  Object case3() throws Exception {
    return ResponseCookie.from("session", "x").httpOnly(true).build();
    return null;
  }

  Object case4() throws Exception {
    return new NewCookie("session", "x", "/", null, null, 3600, true, true);
    return null;
  }

  Object case5(Door door) throws Exception {
    door.setHttpOnly(false);
    return null;
  }

  interface Door {
    void setHttpOnly(boolean only);
  }
}
