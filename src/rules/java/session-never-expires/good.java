package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.servlet.ServletContext;

class Code {
  Object case0(HttpSession session) throws Exception {
    session.setMaxInactiveInterval(1800);
    return null;
  }

  Object case1(HttpSession session, int seconds) throws Exception {
    session.setMaxInactiveInterval(seconds);
    return null;
  }

  Object case2(HttpSession session) throws Exception {
    session.invalidate();
    return null;
  }

  Object case3(ServletContext context) throws Exception {
    context.setSessionTimeout(30);
    return null;
  }

  Object case4(Pool pool) throws Exception {
    pool.setMaxInactiveInterval(-1);
    return null;
  }

  Object case5(HttpSession session) throws Exception {
    session.setMaxInactiveInterval(15 * 60);
    return null;
  }

  interface Pool {
    void setMaxInactiveInterval(int seconds);
  }
}
