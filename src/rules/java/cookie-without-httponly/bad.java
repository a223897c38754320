package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.servlet.SessionCookieConfig;
import org.springframework.http.ResponseCookie;
import javax.ws.rs.core.NewCookie;
import org.springframework.session.web.http.DefaultCookieSerializer;

class Code {
  Object case0() throws Exception {
    Cookie cookie = new Cookie("session", "x");
    cookie.setHttpOnly(false); // finds
    return null;
  }

  Object case1(Cookie cookie) throws Exception {
    cookie.setHttpOnly(Boolean.FALSE); // finds
    return null;
  }

  Object case2(SessionCookieConfig config) throws Exception {
    config.setHttpOnly(false); // finds
    return null;
  }

  Object case3() throws Exception {
    return ResponseCookie.from("session", "x").httpOnly(false).build(); // finds
    return null;
  }

  Object case4() throws Exception {
    return new NewCookie("session", "x", "/", null, null, 3600, true, false); // finds
    return null;
  }

  Object case5(DefaultCookieSerializer serializer) throws Exception {
    serializer.setUseHttpOnlyCookie(false); // finds
    return null;
  }
}
