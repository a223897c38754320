package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.*;
import org.mindrot.jbcrypt.BCrypt;
import org.springframework.security.crypto.encrypt.Encryptors;

class Code {
  private static final byte[] SALT = "pepper-and-salt".getBytes();
  private static final byte[] BYTES = {1, 2, 3, 4, 5, 6, 7, 8};

  Object case0(char[] password) throws Exception {
    new PBEKeySpec(password, SALT, 600_000, 256); // finds
    return null;
  }

  Object case1(char[] password) throws Exception {
    new PBEKeySpec(password, "salt".getBytes(), 600_000); // finds
    return null;
  }

  Object case2(char[] password) throws Exception {
    new PBEKeySpec(password, BYTES, 600_000, 256); // finds
    return null;
  }

  Object case3() throws Exception {
    new PBEParameterSpec(SALT, 200_000); // finds
    return null;
  }

  Object case4(String password) throws Exception {
    BCrypt.hashpw(password, "$2a$10$abcdefghijklmnopqrstuu"); // finds
    return null;
  }

  Object case5(String password) throws Exception {
    Encryptors.text(password, "5c0744940b5c369b"); // finds
    return null;
  }
}
