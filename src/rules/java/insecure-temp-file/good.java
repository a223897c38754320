package app;

import java.io.*;
import java.util.*;
import java.nio.file.Files;

class Code {
  Object case0() throws Exception {
    Files.createTempFile("app", ".bin");
    return null;
  }

  Object case1() throws Exception {
    Files.createTempDirectory("app");
    return null;
  }

  Object case2() throws Exception {
    File.createTempFile("app", ".bin");
    return null;
  }

  Object case3() throws Exception {
    new File("/srv/app/tmp/app.bin");
    return null;
  }

  Object case4() throws Exception {
    new File("/tmp");
    return null;
  }

  Object case5(String name) throws Exception {
    new File("/tmp/app/" + UUID.randomUUID());
    return null;
  }

  Object case6() throws Exception {
    String path = "/tmp/app.bin";
    return null;
  }
}
