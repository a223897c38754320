package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

class Code {
  @CrossOrigin(origins = "https://app.example", allowCredentials = "true")
  Object annotated() {
    return null;
  }

  @CrossOrigin("https://app.example")
  Object plain() {
    return null;
  }

  void one(CorsConfiguration cors) {
    cors.addAllowedOrigin("https://app.example");
  }

  void more(CorsConfiguration cors) {
    cors.setAllowedOrigins(List.of("https://a.example", "https://b.example"));
  }

  void registry(CorsRegistry registry) {
    registry.addMapping("/**").allowedOrigins("https://app.example").allowedHeaders("*");
  }

  void header(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "https://app.example");
  }

  void methods(CorsConfiguration cors) {
    cors.addAllowedMethod("*");
  }
}
