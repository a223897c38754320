package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

class Code {
  @CrossOrigin(origins = "*", allowCredentials = "true") // finds
  Object annotated() {
    return null;
  }

  @CrossOrigin(originPatterns = "*", allowCredentials = "true") // finds
  Object patterns() {
    return null;
  }

  void one(CorsConfiguration cors) {
    cors.addAllowedOrigin("*"); // finds
  }

  void more(CorsConfiguration cors) {
    cors.setAllowedOrigins(List.of("*")); // finds
  }

  void registry(CorsRegistry registry) {
    registry.addMapping("/**").allowedOrigins("*"); // finds
  }

  void header(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*"); // finds
  }

  void pattern(CorsConfiguration cors) {
    cors.addAllowedOriginPattern("*"); // finds
  }
}
