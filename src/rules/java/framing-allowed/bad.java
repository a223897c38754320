package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

class Code {
  Object case0(HttpSecurity http) throws Exception {
    http.headers().frameOptions().disable(); // finds
    return null;
  }

  Object case1(HttpSecurity http) throws Exception {
    http.headers(headers -> headers.frameOptions(options -> options.disable())); // finds
    return null;
  }

  Object case2(HttpSecurity http) throws Exception {
    http.headers(headers -> headers.frameOptions().disable()); // finds
    return null;
  }

  Object case3(HttpSecurity http) throws Exception {
    http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)); // finds
    return null;
  }

  Object case4(HttpServletResponse response) throws Exception {
    response.setHeader("X-Frame-Options", "ALLOWALL"); // finds
    return null;
  }

  Object case5(HttpServletResponse response) throws Exception {
    response.addHeader("X-Frame-Options", "ALLOW-FROM https://other.example"); // finds
    return null;
  }
}
