package app;

import java.io.*;
import javax.servlet.http.*;
import java.net.*;
import java.util.*;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;

class Outgoing {
  private static final Set<String> HOSTS = Set.of("a.example", "b.example");
  private final RestTemplate rest = new RestTemplate();

  void fixed() throws IOException {
    new URL("https://api.example/status").openStream().close();
  }

  void path(HttpServletRequest request) throws IOException {
    new URL("https://api.example/items/" + request.getParameter("id")).openStream().close();
  }

  void listed(HttpServletRequest request) throws IOException {
    String host = request.getParameter("host");
    if (HOSTS.contains(host)) {
      new URL("https://" + host + "/status").openStream().close();
    }
  }

  @PostMapping("/fetch")
  String fetch(@RequestParam String id) {
    return rest.getForObject("https://api.example/items/{id}", String.class, id);
  }

  Request ok(HttpServletRequest request) {
    return new Request.Builder().url("https://api.example/q?text=" + request.getParameter("q")).build();
  }

  HttpGet known(HttpServletRequest request) {
    Map<String, String> known = new HashMap<>();
    known.put("a", "https://a.example/");
    return new HttpGet(known.get(request.getParameter("to")));
  }

  @PostMapping("/send")
  String send(@RequestBody String body) {
    return rest.postForObject("https://api.example/items", body, String.class);
  }
}
