package app;

import java.io.*;
import javax.servlet.http.*;
import java.net.*;
import java.net.http.*;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;
import org.jsoup.Jsoup;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;

class Outgoing {
  private final RestTemplate rest = new RestTemplate();

  void url(HttpServletRequest request) throws IOException {
    new URL(request.getParameter("u")).openConnection().connect(); // finds
  }

  void stream(HttpServletRequest request) throws IOException {
    URL url = new URL("http://" + request.getParameter("host") + "/status");
    url.openStream().close(); // finds
  }

  @PostMapping("/fetch")
  String fetch(@RequestParam String address) {
    return rest.getForObject(address, String.class); // finds
  }

  Request ok(HttpServletRequest request) {
    return new Request.Builder().url(request.getHeader("X-Target")).build(); // finds
  }

  HttpGet apache(HttpServletRequest request) {
    return new HttpGet(request.getParameter("u")); // finds
  }

  HttpRequest modern(HttpServletRequest request) {
    return HttpRequest.newBuilder().uri(URI.create(request.getParameter("u"))).build(); // finds
  }

  HttpRequest short1(HttpServletRequest request) {
    return HttpRequest.newBuilder(URI.create(request.getParameter("u"))).build(); // finds
  }

  void jsoup(HttpServletRequest request) throws IOException {
    Jsoup.connect(request.getParameter("page")).get(); // finds
  }
}
