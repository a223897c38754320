package app;

import java.io.*;
import java.util.*;
import javax.crypto.Cipher;
import java.security.*;

class Code {
  Object case0() throws Exception {
    Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    return null;
  }

  Object case1() throws Exception {
    Cipher.getInstance("RSA/ECB/OAEPPadding");
    return null;
  }

  Object case2() throws Exception {
    KeyPairGenerator.getInstance("RSA");
    return null;
  }

  Object case3() throws Exception {
    KeyFactory.getInstance("RSA");
    return null;
  }

  Object case4() throws Exception {
    Signature.getInstance("SHA256withRSA");
    return null;
  }

  Object case5() throws Exception {
    Cipher.getInstance("AES/GCM/NoPadding");
    return null;
  }

  Object case6(String padding) throws Exception {
    Cipher.getInstance("RSA/ECB/" + padding);
    return null;
  }
}
