package app;

import java.io.*;
import java.nio.file.*;
import java.util.zip.*;
import org.apache.commons.io.FilenameUtils;

class Unpack {
  void canonical(ZipInputStream zip, File target) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    File file = new File(target, entry.getName());
    if (!file.getCanonicalPath().startsWith(target.getCanonicalPath() + File.separator)) {
      throw new IOException("outside of target");
    }
    zip.transferTo(new FileOutputStream(file));
  }

  void normalized(ZipInputStream zip, Path target) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    Path out = target.resolve(entry.getName()).normalize();
    if (out.startsWith(target)) {
      Files.copy(zip, out);
    }
  }

  void last(ZipInputStream zip, File target) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    zip.transferTo(new FileOutputStream(new File(target, FilenameUtils.getName(entry.getName()))));
  }

  void dots(ZipInputStream zip, Path target) throws IOException {
    String name = zip.getNextEntry().getName();
    if (name.contains("..")) {
      throw new IOException("dots");
    }
    Files.copy(zip, target.resolve(name));
  }

  void counted(ZipInputStream zip, Path target) throws IOException {
    int number = 0;
    while (zip.getNextEntry() != null) {
      Files.copy(zip, target.resolve("entry-" + number++));
    }
  }

  void named(ZipEntry entry) {
    System.out.println(entry.getName());
  }

  boolean known(ZipEntry entry) throws IOException {
    String name = entry.getName();
    if (name.equals("manifest.json")) {
      Files.createFile(Paths.get("/srv/out", name));
    }
    return entry.isDirectory();
  }
}
