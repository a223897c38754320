package app;

import java.io.*;
import java.nio.file.*;
import java.util.Enumeration;
import java.util.jar.*;
import java.util.zip.*;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.*;

class Unpack {
  void stream(ZipInputStream zip, File target) throws IOException {
    ZipEntry entry;
    while ((entry = zip.getNextEntry()) != null) {
      zip.transferTo(new FileOutputStream(new File(target, entry.getName()))); // finds
    }
  }

  void nio(ZipInputStream zip, Path target) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    Path out = target.resolve(entry.getName());
    Files.copy(zip, out); // finds
  }

  void text(ZipFile zip, ZipEntry entry) throws IOException {
    Files.write(Paths.get("/srv/out/" + entry.getName()), zip.getInputStream(entry).readAllBytes()); // finds
  }

  void all(ZipFile zip, String target) throws IOException {
    for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
      ZipEntry entry = entries.nextElement();
      File file = new File(target + "/" + entry.getName());
      file.mkdirs(); // finds
    }
  }

  void jar(JarFile jar, JarEntry entry, Path target) throws IOException {
    Files.newOutputStream(target.resolve(entry.getName())).close(); // finds
  }

  void tar(TarArchiveInputStream tar, Path target) throws IOException {
    ArchiveEntry entry = tar.getNextEntry();
    Files.createDirectories(target.resolve(entry.getName())); // finds
  }

  void helped(ZipEntry entry, File target) throws IOException {
    new FileWriter(place(target, entry)).close(); // finds
  }

  private File place(File target, ZipEntry entry) {
    return new File(target, entry.getName());
  }
}
