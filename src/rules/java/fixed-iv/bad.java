package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.*;
import java.nio.charset.StandardCharsets;

class Code {
  private static final byte[] IV = "0123456789abcdef".getBytes();
  private static final byte[] NONCE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

  Object case0() throws Exception {
    new IvParameterSpec(IV); // finds
    return null;
  }

  Object case1() throws Exception {
    new IvParameterSpec("abcdefghijklmnop".getBytes(StandardCharsets.UTF_8)); // finds
    return null;
  }

  Object case2() throws Exception {
    new GCMParameterSpec(128, NONCE); // finds
    return null;
  }

  Object case3() throws Exception {
    new IvParameterSpec(new byte[] {0, 0, 0, 0, 0, 0, 0, 0}); // finds
    return null;
  }

  Object case4() throws Exception {
    String text = "1234567890123456";
    new IvParameterSpec(text.getBytes()); // finds
    return null;
  }

  Object case5() throws Exception {
    byte[] iv = {9, 9, 9, 9, 9, 9, 9, 9};
    new IvParameterSpec(iv); // finds
    return null;
  }
}
