package app;

import java.io.*;
import java.util.*;
import javax.crypto.*;

class Code {
  Object case0() throws Exception {
    Cipher.getInstance("AES/GCM/NoPadding");
    return null;
  }

  Object case1() throws Exception {
    Cipher.getInstance("AES/CBC/PKCS5Padding");
    return null;
  }

  Object case2() throws Exception {
    KeyGenerator.getInstance("AES");
    return null;
  }

  Object case3() throws Exception {
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    return null;
  }

  Object case4(String mode) throws Exception {
    Cipher.getInstance("AES/" + mode + "/NoPadding");
    return null;
  }

  Object case5() throws Exception {
    String name = "AES/ECB/PKCS5Padding";
    return null;
  }

  Object case6() throws Exception {
    Cipher.getInstance("AES/CTR/NoPadding");
    return null;
  }
}
