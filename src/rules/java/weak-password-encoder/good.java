package app;

import java.io.*;
import java.util.*;
import org.springframework.security.crypto.password.*;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.core.userdetails.User;

class Code {
  Object case0() throws Exception {
    return new BCryptPasswordEncoder();
    return null;
  }

  Object case1() throws Exception {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    return null;
  }

  Object case2() throws Exception {
    return User.withUsername("a").password("{bcrypt}x").build();
    return null;
  }

  Object case3(PasswordEncoder encoder, String password) throws Exception {
    return encoder.encode(password);
    return null;
  }

  Object case4() throws Exception {
    return new NoOp();
    return null;
  }

  Object case5() throws Exception {
    return Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    return null;
  }

  static class NoOp {}
}
