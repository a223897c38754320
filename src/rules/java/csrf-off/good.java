package app;

import java.io.*;
import java.util.*;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.*;

class Code {
  Object case0(HttpSecurity http) throws Exception {
    http.csrf();
    return null;
  }

  Object case1(HttpSecurity http) throws Exception {
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/hooks/**"));
    return null;
  }

  Object case2(HttpSecurity http) throws Exception {
    http.csrf(Customizer.withDefaults());
    return null;
  }

  Object case3(HttpSecurity http) throws Exception {
    http.formLogin(form -> form.disable());
    return null;
  }

  Object case4(HttpSecurity http) throws Exception {
    http.httpBasic(AbstractHttpConfigurer::disable);
    return null;
  }

  Object case5(Feature csrf) throws Exception {
    csrf.disable();
    return null;
  }

  interface Feature {
    void disable();
  }
}
