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
    cookie.setSecure(true);
    return null;
  }

  Object case1(HttpServletRequest request, Cookie cookie) throws Exception {
    cookie.setSecure(request.isSecure());
    return null;
  }

  Object case2(SessionCookieConfig config) throws Exception {
    config.setSecure(true);
    return null;
  }

  Object case3() throws Exception {
    return ResponseCookie.from("session", "x").secure(true).build();
    return null;
  }

  Object case4() throws Exception {
    return new NewCookie("session", "x", "/", null, null, 3600, true);
    return null;
  }

  Object case5(HttpServletResponse response) throws Exception {
    Cookie sessionCookie = new Cookie("session", "x");
    sessionCookie.setSecure(true);
    response.addCookie(sessionCookie);
    return null;
  }

  Object case6(Door door) throws Exception {
    door.setSecure(false);
    return null;
  }

  interface Door {
    void setSecure(boolean locked);
  }
}
