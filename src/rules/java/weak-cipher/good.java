package app;

import java.io.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.SecretKeySpec;

class Code {
  Object case0() throws Exception {
    Cipher.getInstance("AES/GCM/NoPadding");
    return null;
  }

  Object case1() throws Exception {
    Cipher.getInstance("ChaCha20-Poly1305");
    return null;
  }

  Object case2() throws Exception {
    KeyGenerator.getInstance("AES");
    return null;
  }

  Object case3() throws Exception {
    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    return null;
  }

  Object case4(String name) throws Exception {
    Cipher.getInstance(name);
    return null;
  }

  Object case5(Catalogue catalogue) throws Exception {
    catalogue.getInstance("DES");
    return null;
  }

  Object case6() throws Exception {
    String label = "RC4";
    return null;
  }

  interface Catalogue {
    void getInstance(String name);
  }
}
