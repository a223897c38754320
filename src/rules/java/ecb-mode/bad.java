package app;

import java.io.*;
import java.util.*;
import javax.crypto.Cipher;
import java.security.Provider;

class Code {
  private static final String NAME = "AES";
  private final String mode = "ECB";

  Object case0() throws Exception {
    Cipher.getInstance("AES/ECB/PKCS5Padding"); // finds
    return null;
  }

  Object case1() throws Exception {
    Cipher.getInstance("AES"); // finds
    return null;
  }

  Object case2() throws Exception {
    Cipher.getInstance(NAME); // finds
    return null;
  }

  Object case3() throws Exception {
    Cipher.getInstance("AES/" + mode + "/NoPadding"); // finds
    return null;
  }

  Object case4(Provider provider) throws Exception {
    Cipher.getInstance("AES/ECB/NoPadding", provider); // finds
    return null;
  }

  Object case5() throws Exception {
    Cipher.getInstance("aes/ecb/pkcs5padding"); // finds
    return null;
  }
}
