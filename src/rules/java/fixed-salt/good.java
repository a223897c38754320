package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.*;
import java.security.SecureRandom;
import org.mindrot.jbcrypt.BCrypt;

class Code {
  Object case0(char[] password) throws Exception {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    new PBEKeySpec(password, salt, 600_000, 256);
    return null;
  }

  Object case1(char[] password, byte[] salt) throws Exception {
    new PBEKeySpec(password, salt, 600_000, 256);
    return null;
  }

  Object case2(String password) throws Exception {
    BCrypt.hashpw(password, BCrypt.gensalt());
    return null;
  }

  Object case3(String password, String stored) throws Exception {
    BCrypt.checkpw(password, stored);
    return null;
  }

  Object case4(byte[] salt) throws Exception {
    new PBEParameterSpec(salt, 200_000);
    return null;
  }

  Object case5() throws Exception {
    byte[] salt = "text".getBytes();
    return null;
  }
}
