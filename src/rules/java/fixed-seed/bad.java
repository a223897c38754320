package app;

import java.io.*;
import java.util.*;
import java.security.SecureRandom;

class Code {
  private static final byte[] SEED = "2024".getBytes();

  Object case0() throws Exception {
    new SecureRandom("seed".getBytes()); // finds
    return null;
  }

  Object case1() throws Exception {
    new SecureRandom(SEED); // finds
    return null;
  }

  Object case2(SecureRandom random) throws Exception {
    random.setSeed(42L); // finds
    return null;
  }

  Object case3(SecureRandom random) throws Exception {
    random.setSeed(SEED); // finds
    return null;
  }

  Object case4() throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(12345); // finds
    return null;
  }

  Object case5() throws Exception {
    new SecureRandom(new byte[] {1, 2, 3}); // finds
    return null;
  }
}
