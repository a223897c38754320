package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.servlet.SessionCookieConfig;
import org.springframework.http.ResponseCookie;
import javax.ws.rs.core.NewCookie;

class Code {
  private static final boolean SECURE = false;

  Object case0() throws Exception {
    Cookie cookie = new Cookie("session", "x");
    cookie.setSecure(false); // finds
    return null;
  }

  Object case1(Cookie cookie) throws Exception {
    cookie.setSecure(SECURE); // finds
    return null;
  }

  Object case2(SessionCookieConfig config) throws Exception {
    config.setSecure(false); // finds
    return null;
  }

  Object case3() throws Exception {
    return ResponseCookie.from("session", "x").secure(false).build(); // finds
    return null;
  }

  Object case4() throws Exception {
    return new NewCookie("session", "x", "/", null, null, 3600, false); // finds
    return null;
  }

  Object case5(HttpServletResponse response) throws Exception {
    Cookie sessionCookie = new Cookie("session", "x");
    response.addCookie(sessionCookie); // finds
    return null;
  }
}
