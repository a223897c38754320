package app;

import java.io.*;
import java.util.*;
import java.nio.file.*;
import java.nio.file.attribute.*;

class Code {
  private static final String ALL = "rwxrwxrwx";

  Object case0(File file) throws Exception {
    file.setWritable(true, false); // finds
    return null;
  }

  Object case1(File file) throws Exception {
    file.setReadable(true, false); // finds
    return null;
  }

  Object case2() throws Exception {
    new File("/srv/app/data").setWritable(true, false); // finds
    return null;
  }

  Object case3(Path path) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-")); // finds
    return null;
  }

  Object case4(Path path) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(ALL)); // finds
    return null;
  }

  Object case5() throws Exception {
    Set<PosixFilePermission> rights = EnumSet.of(PosixFilePermission.OTHERS_WRITE); // finds
    return null;
  }
}
