package app;

import java.io.*;
import java.util.*;
import java.security.MessageDigest;

class Code {
  Object case0(byte[] signature, byte[] expected) throws Exception {
    return MessageDigest.isEqual(signature, expected);
    return null;
  }

  Object case1(byte[] left, byte[] right) throws Exception {
    return Arrays.equals(left, right);
    return null;
  }

  Object case2(String name, String expected) throws Exception {
    return name.equals(expected);
    return null;
  }

  Object case3(String signature) throws Exception {
    return signature.equals("none");
    return null;
  }

  Object case4(String[] signatures, String[] names) throws Exception {
    return Arrays.equals(signatures, names);
    return null;
  }

  Object case5(String digest) throws Exception {
    return digest.isEmpty();
    return null;
  }
}
