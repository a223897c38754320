package app;

import java.io.*;
import java.util.*;
import org.springframework.web.socket.config.annotation.*;
import org.springframework.web.socket.WebSocketHandler;

class Code {
  private static final String ALL = "*";

  Object case0(WebSocketHandlerRegistry registry, WebSocketHandler handler) throws Exception {
    registry.addHandler(handler, "/live").setAllowedOrigins("*"); // finds
    return null;
  }

  Object case1(StompEndpointRegistry registry) throws Exception {
    registry.addEndpoint("/ws").setAllowedOrigins("*").withSockJS(); // finds
    return null;
  }

  Object case2(StompEndpointRegistry registry) throws Exception {
    registry.addEndpoint("/ws").setAllowedOriginPatterns("*"); // finds
    return null;
  }

  Object case3(StompEndpointRegistry registry) throws Exception {
    registry.addEndpoint("/ws").setAllowedOrigins(ALL); // finds
    return null;
  }

  Object case4(WebSocketHandlerRegistration registration) throws Exception {
    registration.setAllowedOrigins("*"); // finds
    return null;
  }

  Object case5(WebSocketHandlerRegistration registration) throws Exception {
    registration.setAllowedOriginPatterns(ALL); // finds
    return null;
  }
}
