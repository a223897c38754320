package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.*;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.mindrot.jbcrypt.BCrypt;

class Code {
  Object case0(char[] password, byte[] salt) throws Exception {
    new PBEKeySpec(password, salt, 600_000, 256);
    return null;
  }

  Object case1(char[] password) throws Exception {
    new PBEKeySpec(password);
    return null;
  }

  Object case2(char[] password, byte[] salt, int rounds) throws Exception {
    new PBEKeySpec(password, salt, rounds, 256);
    return null;
  }

  Object case3() throws Exception {
    new BCryptPasswordEncoder();
    return null;
  }

  Object case4() throws Exception {
    new BCryptPasswordEncoder(12);
    return null;
  }

  Object case5() throws Exception {
    BCrypt.gensalt();
    return null;
  }

  Object case6(byte[] salt) throws Exception {
    new PBEParameterSpec(salt, 200_000);
    return null;
  }
}
