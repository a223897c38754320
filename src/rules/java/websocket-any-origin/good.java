package app;

import java.io.*;
import java.util.*;
import org.springframework.web.socket.config.annotation.*;
import org.springframework.web.socket.WebSocketHandler;

class Code {
  Object case0(WebSocketHandlerRegistry registry, WebSocketHandler handler) throws Exception {
    registry.addHandler(handler, "/live");
    return null;
  }

  Object case1(StompEndpointRegistry registry) throws Exception {
    registry.addEndpoint("/ws").setAllowedOrigins("https://app.example");
    return null;
  }

  Object case2(StompEndpointRegistry registry) throws Exception {
    registry.addEndpoint("/ws").setAllowedOriginPatterns("https://*.app.example");
    return null;
  }

  Object case3(StompEndpointRegistry registry, String origin) throws Exception {
    registry.addEndpoint("/ws").setAllowedOrigins(origin);
    return null;
  }

  Object case4(StompEndpointRegistry registry) throws Exception {
    registry.addEndpoint("*");
    return null;
  }

  Object case5(WebSocketHandlerRegistration registration) throws Exception {
    registration.withSockJS();
    return null;
  }
}
