package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.HttpServletResponse;

class Code {
  Object case0(HttpServletResponse response, Exception e) throws Exception {
    e.printStackTrace(response.getWriter()); // finds
    return null;
  }

  Object case1(HttpServletResponse response, Throwable e) throws Exception {
    PrintWriter out = response.getWriter();
    e.printStackTrace(out); // finds
    return null;
  }

  Object case2(HttpServletResponse response, IOException e) throws Exception {
    e.printStackTrace(new PrintWriter(System.err));
    e.printStackTrace(response.getWriter()); // finds
    return null;
  }

  Object case3(HttpServletResponse response) throws Exception {
    try {
      work();
    } catch (IOException e) {
      e.printStackTrace(response.getWriter()); // finds
    }
    return null;
  }

  Object case4(HttpServletResponse response) throws Exception {
    try {
      work();
    } catch (IOException | RuntimeException problem) {
      problem.printStackTrace(response.getWriter()); // finds
    }
    return null;
  }

  Object case5(HttpServletResponse response, Exception e) throws Exception {
    e.getCause().printStackTrace(response.getWriter()); // finds
    return null;
  }

  private void work() throws IOException {}
}
