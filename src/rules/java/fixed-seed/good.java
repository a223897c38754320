package app;

import java.io.*;
import java.util.*;
import java.security.SecureRandom;

class Code {
  Object case0() throws Exception {
    new SecureRandom();
    return null;
  }

  Object case1() throws Exception {
    SecureRandom.getInstanceStrong();
    return null;
  }

  Object case2(SecureRandom random, byte[] more) throws Exception {
    random.setSeed(more);
    return null;
  }

  Object case3(SecureRandom random) throws Exception {
    random.setSeed(random.generateSeed(16));
    return null;
  }

  Object case4() throws Exception {
    new Random(42);
    return null;
  }

  Object case5(byte[] entropy) throws Exception {
    new SecureRandom(entropy);
    return null;
  }

  Object case6(Game game) throws Exception {
    game.setSeed(42L);
    return null;
  }

  interface Game {
    void setSeed(long seed);
  }
}
