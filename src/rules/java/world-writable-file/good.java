package app;

import java.io.*;
import java.util.*;
import java.nio.file.*;
import java.nio.file.attribute.*;

class Code {
  Object case0(File file) throws Exception {
    file.setWritable(true, true);
    return null;
  }

  Object case1(File file) throws Exception {
    file.setWritable(true);
    return null;
  }

  Object case2(File file) throws Exception {
    file.setReadable(false, false);
    return null;
  }

  Object case3(Path path) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    return null;
  }

  Object case4(Path path) throws Exception {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    return null;
  }

  Object case5() throws Exception {
    Set<PosixFilePermission> rights = EnumSet.of(PosixFilePermission.OWNER_WRITE);
    return null;
  }

  Object case6(Page page) throws Exception {
    page.setWritable(true, false);
    return null;
  }

  interface Page {
    void setWritable(boolean a, boolean b);
  }
}
