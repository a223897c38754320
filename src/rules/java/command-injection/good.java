package tools;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

class Commands {
  private static final List<String> HOSTS = List.of("a.example", "b.example");

  void arguments(HttpServletRequest request) throws IOException {
    new ProcessBuilder("ping", "-c", "1", "--", request.getParameter("host")).start();
  }

  void listed(HttpServletRequest request) throws IOException {
    String host = request.getParameter("host");
    if (HOSTS.contains(host)) {
      Runtime.getRuntime().exec("ping -c 1 " + host);
    }
  }

  void number(HttpServletRequest request) throws IOException {
    int lines = Integer.parseInt(request.getParameter("lines"));
    Runtime.getRuntime().exec("tail -n " + lines + " app.log");
  }

  void fixed() throws IOException {
    Runtime.getRuntime().exec("date");
  }

  void overwritten(HttpServletRequest request) throws IOException {
    String command = request.getParameter("command");
    command = "uptime";
    Runtime.getRuntime().exec(command);
  }

  void taken(HttpServletRequest request) throws IOException {
    List<String> values = new java.util.ArrayList<>();
    values.add("safe");
    values.add(request.getParameter("value"));
    values.remove(1);
    Runtime.getRuntime().exec("echo " + values.get(0));
  }

  void own(Executor executor, HttpServletRequest request) {
    executor.exec(request.getParameter("query"));
  }

  interface Executor {
    void exec(String query);
  }
}
