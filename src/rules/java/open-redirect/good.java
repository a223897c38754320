package app;

import java.io.*;
import javax.servlet.http.*;
import java.util.Map;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;

class Redirects {
  private static final Map<String, String> TARGETS = Map.of("home", "/", "help", "/help");

  void fixed(HttpServletResponse response) throws IOException {
    response.sendRedirect("/home");
  }

  void query(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect("/search?q=" + request.getParameter("q"));
  }

  void listed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(TARGETS.getOrDefault(request.getParameter("to"), "/"));
  }

  void host(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect("https://shop.example/items/" + request.getParameter("id"));
  }

  @GetMapping("/view")
  RedirectView view(@RequestParam long id) {
    return new RedirectView("/notes/" + id);
  }

  void known(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String next = request.getParameter("next");
    if ("/account".equals(next)) {
      response.sendRedirect(next);
    }
  }

  void header(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Location", "/items");
  }

  @GetMapping("/name")
  String name(@RequestParam String next) {
    return "redirect:/notes?next=" + next;
  }
}
