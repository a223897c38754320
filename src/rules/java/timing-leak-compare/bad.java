package app;

import java.io.*;
import java.util.*;


class Code {
  Object case0(byte[] signature, byte[] expected) throws Exception {
    return Arrays.equals(signature, expected); // finds
    return null;
  }

  Object case1(byte[] given, byte[] hmac) throws Exception {
    return Arrays.equals(given, hmac); // finds
    return null;
  }

  Object case2(javax.crypto.Mac mac, byte[] data, byte[] given) throws Exception {
    return Arrays.equals(mac.doFinal(data), given); // finds
    return null;
  }

  Object case3(String signature, String expected) throws Exception {
    return signature.equals(expected); // finds
    return null;
  }

  Object case4(String hmac, String header) throws Exception {
    return hmac.equals(header); // finds
    return null;
  }

  Object case5(String expectedSignature, String signature) throws Exception {
    if (!expectedSignature.equals(signature)) { // finds
      throw new IOException();
    }
    return null;
  }
}
