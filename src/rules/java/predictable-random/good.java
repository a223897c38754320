package app;

import java.io.*;
import java.util.*;
import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;

class Code {
  private final SecureRandom secure = new SecureRandom();
  private final Random random = new Random();

  Object case0() throws Exception {
    String token = Long.toHexString(secure.nextLong());
    return null;
  }

  Object case1() throws Exception {
    int delay = random.nextInt(100);
    return null;
  }

  Object case2() throws Exception {
    double jitter = Math.random();
    return null;
  }

  Object case3() throws Exception {
    String token = UUID.randomUUID().toString();
    return null;
  }

  Object case4() throws Exception {
    int index = ThreadLocalRandom.current().nextInt(10);
    return null;
  }

  Object case5() throws Exception {
    boolean tokenSeen = random.nextBoolean();
    return null;
  }

  Object case6() throws Exception {
    int color = new Random(1).nextInt(256);
    return null;
  }
}
