package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Code {
  Object case0(HttpSecurity http) throws Exception {
    http.headers().frameOptions().sameOrigin();
    return null;
  }

  Object case1(HttpSecurity http) throws Exception {
    http.headers(headers -> headers.frameOptions(options -> options.deny()));
    return null;
  }

  Object case2(HttpSecurity http) throws Exception {
    http.headers(headers -> headers.cacheControl(cache -> cache.disable()));
    return null;
  }

  Object case3(HttpServletResponse response) throws Exception {
    response.setHeader("X-Frame-Options", "DENY");
    return null;
  }

  Object case4(HttpServletResponse response) throws Exception {
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    return null;
  }

  Object case5(Feature frameOptions) throws Exception {
    frameOptions.disable();
    return null;
  }

  interface Feature {
    void disable();
  }
}
