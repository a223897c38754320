package app;

import java.io.*;
import java.util.*;
import javax.crypto.Cipher;

class Code {
  private static final String PADDING = "PKCS1Padding";

  Object case0() throws Exception {
    Cipher.getInstance("RSA"); // finds
    return null;
  }

  Object case1() throws Exception {
    Cipher.getInstance("RSA/ECB/PKCS1Padding"); // finds
    return null;
  }

  Object case2() throws Exception {
    Cipher.getInstance("RSA/None/NoPadding"); // finds
    return null;
  }

  Object case3() throws Exception {
    Cipher.getInstance("RSA/ECB/" + PADDING); // finds
    return null;
  }

  Object case4() throws Exception {
    Cipher.getInstance("RSA/ECB/NoPadding", "BC"); // finds
    return null;
  }

  Object case5() throws Exception {
    String name = "rsa";
    Cipher.getInstance(name); // finds
    return null;
  }
}
