package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.*;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.mindrot.jbcrypt.BCrypt;

class Code {
  private static final int ROUNDS = 1_000;

  Object case0(char[] password, byte[] salt) throws Exception {
    new PBEKeySpec(password, salt, 1000, 256); // finds
    return null;
  }

  Object case1(char[] password, byte[] salt) throws Exception {
    new PBEKeySpec(password, salt, ROUNDS, 128); // finds
    return null;
  }

  Object case2(byte[] salt) throws Exception {
    new PBEParameterSpec(salt, 20); // finds
    return null;
  }

  Object case3() throws Exception {
    new BCryptPasswordEncoder(4); // finds
    return null;
  }

  Object case4() throws Exception {
    BCrypt.gensalt(6); // finds
    return null;
  }

  Object case5(char[] password, byte[] salt) throws Exception {
    int rounds = 10 * 100;
    new PBEKeySpec(password, salt, rounds); // finds
    return null;
  }
}
