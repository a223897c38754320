package app;

import java.io.*;
import javax.servlet.http.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

class Pages extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = request.getParameter("name");
    response.getWriter().println("Hello " + name); // finds
  }

  void writer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PrintWriter out = response.getWriter();
    out.write(request.getHeader("User-Agent")); // finds
    out.printf("<b>%s</b>", request.getParameter("bold")); // finds
  }

  void stream(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getOutputStream().print("<p>" + request.getQueryString() + "</p>"); // finds
  }

  @GetMapping("/hello")
  @ResponseBody
  String hello(@RequestParam String name) {
    return "<h1>" + name + "</h1>"; // finds
  }

  @GetMapping("/entity")
  ResponseEntity<String> entity(@RequestParam String name) {
    return ResponseEntity.ok("<h1>" + name + "</h1>"); // finds
  }

  void cookies(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StringBuilder page = new StringBuilder("<ul>");
    for (Cookie cookie : request.getCookies()) {
      page.append("<li>").append(cookie.getValue());
    }
    response.getWriter().print(page.toString()); // finds
  }
}
