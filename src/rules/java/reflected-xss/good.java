package app;

import java.io.*;
import javax.servlet.http.*;
import org.owasp.encoder.Encode;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

class Pages extends HttpServlet {
  void encoded(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println("<p>" + Encode.forHtml(request.getParameter("name")) + "</p>");
  }

  void spring(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(HtmlUtils.htmlEscape(request.getParameter("name")));
  }

  void number(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(Integer.parseInt(request.getParameter("page")));
  }

  void constant(HttpServletResponse response) throws IOException {
    response.getWriter().println("<p>fixed</p>");
  }

  void file(HttpServletRequest request, PrintWriter log) {
    log.println(request.getParameter("name"));
  }

  @GetMapping("/count")
  @ResponseBody
  String count(@RequestParam int number) {
    return "<p>" + number + "</p>";
  }

  @GetMapping("/view")
  String view(@RequestParam String name) {
    return "pages/list";
  }

  void measured(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println("<p>" + request.getParameter("text").length() + "</p>");
  }
}
