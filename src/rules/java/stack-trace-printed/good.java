package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.HttpServletResponse;

class Code {
  Object case0(Exception e) throws Exception {
    e.printStackTrace();
    return null;
  }

  Object case1(Exception e) throws Exception {
    e.printStackTrace(System.err);
    return null;
  }

  Object case2(Exception e, PrintWriter log) throws Exception {
    e.printStackTrace(log);
    return null;
  }

  Object case3(Exception e) throws Exception {
    e.printStackTrace(new PrintWriter(new StringWriter()));
    return null;
  }

  Object case4(HttpServletResponse response) throws Exception {
    response.getWriter().println("failed");
    return null;
  }

  Object case5(HttpServletResponse response, Exception e) throws Exception {
    response.sendError(500);
    return null;
  }
}
