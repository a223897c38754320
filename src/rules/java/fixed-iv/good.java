package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.*;
import java.security.SecureRandom;

class Code {
  Object case0() throws Exception {
    byte[] iv = new byte[16];
    new SecureRandom().nextBytes(iv);
    new IvParameterSpec(iv);
    return null;
  }

  Object case1(byte[] message) throws Exception {
    new IvParameterSpec(Arrays.copyOfRange(message, 0, 16));
    return null;
  }

  Object case2(byte[] nonce) throws Exception {
    new GCMParameterSpec(128, nonce);
    return null;
  }

  Object case3(javax.crypto.Cipher cipher) throws Exception {
    new IvParameterSpec(cipher.getIV());
    return null;
  }

  Object case4() throws Exception {
    new IvParameterSpec(new SecureRandom().generateSeed(16));
    return null;
  }

  Object case5(InputStream in) throws Exception {
    new IvParameterSpec(in.readNBytes(16));
    return null;
  }

  Object case6() throws Exception {
    byte[] label = "0123456789abcdef".getBytes();
    return null;
  }
}
