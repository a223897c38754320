package app;

import java.io.*;
import java.util.*;
import com.google.common.io.Files;

class Code {
  private static final String LOCK = "/tmp/app.lock";

  Object case0() throws Exception {
    new File("/tmp/app.bin"); // finds
    return null;
  }

  Object case1() throws Exception {
    new FileOutputStream("/tmp/app.out"); // finds
    return null;
  }

  Object case2() throws Exception {
    new FileWriter(LOCK); // finds
    return null;
  }

  Object case3() throws Exception {
    new PrintWriter("/var/tmp/app.txt"); // finds
    return null;
  }

  Object case4() throws Exception {
    Files.createTempDir(); // finds
    return null;
  }

  Object case5() throws Exception {
    new File("/tmp", "app.pid"); // finds
    return null;
  }
}
