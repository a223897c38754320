package app;

import java.io.*;
import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.lang3.RandomStringUtils;

class Code {
  private final Random random = new Random();

  Object case0() throws Exception {
    String token = Long.toHexString(random.nextLong()); // finds
    return null;
  }

  Object case1() throws Exception {
    int otp = random.nextInt(1_000_000); // finds
    return null;
  }

  Object case2() throws Exception {
    double secret = Math.random(); // finds
    return null;
  }

  Object case3() throws Exception {
    String password = RandomStringUtils.randomAlphanumeric(12); // finds
    return null;
  }

  Object case4() throws Exception {
    long sessionId = ThreadLocalRandom.current().nextLong(); // finds
    return null;
  }

  long createToken() {
    return new Random().nextLong(); // finds
  }
}
