package app;

import java.io.*;
import java.util.*;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.*;
import org.springframework.security.config.web.server.ServerHttpSecurity;

class Code {
  Object case0(HttpSecurity http) throws Exception {
    http.csrf().disable(); // finds
    return null;
  }

  Object case1(HttpSecurity http) throws Exception {
    http.csrf(csrf -> csrf.disable()); // finds
    return null;
  }

  Object case2(HttpSecurity http) throws Exception {
    http.csrf(AbstractHttpConfigurer::disable); // finds
    return null;
  }

  Object case3(HttpSecurity http) throws Exception {
    http.csrf(CsrfConfigurer::disable); // finds
    return null;
  }

  Object case4(HttpSecurity http) throws Exception {
    http.csrf(c -> {
      c.disable(); // finds
    });
    return null;
  }

  Object case5(ServerHttpSecurity http) throws Exception {
    http.csrf().disable(); // finds
    return null;
  }
}
