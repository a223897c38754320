package tools;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Commands {
  void plain(HttpServletRequest request) throws IOException {
    Runtime.getRuntime().exec("ping -c 1 " + request.getParameter("host")); // finds
  }

  void shell(HttpServletRequest request) throws IOException {
    String[] command = {"/bin/sh", "-c", "ls " + request.getParameter("folder")};
    Runtime.getRuntime().exec(command); // finds
  }

  void builder(HttpServletRequest request) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", request.getHeader("X-Run")); // finds
    builder.start();
  }

  void list(HttpServletRequest request) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("sh");
    command.add("-c");
    command.add("tail " + request.getParameter("file"));
    new ProcessBuilder(command).start(); // finds
  }

  void program(HttpServletRequest request) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    String program = request.getParameter("program");
    runtime.exec(program); // finds
  }

  void cookie(HttpServletRequest request) throws IOException {
    for (javax.servlet.http.Cookie cookie : request.getCookies()) {
      Runtime.getRuntime().exec("echo " + cookie.getValue()); // finds
    }
  }
}
