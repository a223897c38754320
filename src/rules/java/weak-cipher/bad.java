package app;

import java.io.*;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.DESKeySpec;

class Code {
  private static final String NAME = "DESede/CBC/PKCS5Padding";

  Object case0() throws Exception {
    Cipher.getInstance("DES/CBC/PKCS5Padding"); // finds
    return null;
  }

  Object case1() throws Exception {
    Cipher.getInstance(NAME); // finds
    return null;
  }

  Object case2() throws Exception {
    Cipher.getInstance("RC4"); // finds
    return null;
  }

  Object case3() throws Exception {
    KeyGenerator.getInstance("Blowfish"); // finds
    return null;
  }

  Object case4() throws Exception {
    new NullCipher(); // finds
    return null;
  }

  Object case5() throws Exception {
    SecretKeyFactory.getInstance("PBEWithMD5AndDES"); // finds
    return null;
  }

  Object case6(byte[] key) throws Exception {
    new DESKeySpec(key); // finds
    return null;
  }
}
