package app;

import java.io.*;
import javax.servlet.http.*;
import java.net.URI;
import javax.ws.rs.core.Response;
import org.springframework.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;

class Redirects {
  void plain(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(request.getParameter("next")); // finds
  }

  void host(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect("https://" + request.getParameter("host") + "/login"); // finds
  }

  void header(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(302);
    response.setHeader("Location", request.getParameter("next")); // finds
  }

  @GetMapping("/view")
  RedirectView view(@RequestParam String url) {
    return new RedirectView(url); // finds
  }

  @GetMapping("/later")
  RedirectView later(@RequestParam String url) {
    RedirectView view = new RedirectView();
    view.setUrl(url); // finds
    return view;
  }

  Response jaxrs(HttpServletRequest request) {
    return Response.seeOther(URI.create(request.getParameter("to"))).build(); // finds
  }

  @GetMapping("/entity")
  ResponseEntity<Void> entity(@RequestParam String to) {
    return ResponseEntity.status(302).location(URI.create(to)).build(); // finds
  }

  void map(HttpServletRequest request, HttpServletResponse response) throws IOException {
    java.util.Map<String, String> form = new java.util.HashMap<>();
    form.put("to", request.getHeader("Referer"));
    response.sendRedirect(form.get("to")); // finds
  }

  @GetMapping("/name")
  String name(@RequestParam String next) {
    return "redirect:" + next; // finds
  }
}
