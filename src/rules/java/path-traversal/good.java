package app;

import java.io.*;
import javax.servlet.http.*;
import java.nio.file.*;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.io.FilenameUtils;

class Files2 {
  private static final Path ROOT = Paths.get("/srv/files");
  private static final Set<String> PAGES = Set.of("home.jsp", "help.jsp");

  void fixed() throws IOException {
    new FileInputStream("/etc/app/config.yml").close();
  }

  File base(HttpServletRequest request) {
    return new File("/srv/files", FilenameUtils.getName(request.getParameter("name")));
  }

  byte[] checked(HttpServletRequest request) throws IOException {
    Path path = ROOT.resolve(request.getParameter("name")).normalize();
    if (!path.startsWith(ROOT)) {
      throw new IOException("outside");
    }
    return Files.readAllBytes(path);
  }

  void number(HttpServletRequest request) throws IOException {
    int id = Integer.parseInt(request.getParameter("id"));
    new FileReader("/srv/files/" + id + ".txt").close();
  }

  void listed(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String page = request.getParameter("page");
    if (PAGES.contains(page)) {
      request.getRequestDispatcher("/pages/" + page).forward(request, response);
    }
  }

  void upload(HttpServletRequest request) throws Exception {
    request.getPart("file").write("/srv/files/" + UUID.randomUUID());
  }

  void content(HttpServletRequest request) throws IOException {
    Files.writeString(ROOT.resolve("note.txt"), request.getParameter("text"));
  }

  void canonical(HttpServletRequest request) throws IOException {
    File file = new File("/srv/files", request.getParameter("name"));
    String path = file.getCanonicalPath();
    if (!path.startsWith("/srv/files/")) throw new IOException("outside");
    new FileInputStream(file).close();
  }

  String named(HttpServletRequest request) {
    return new File(request.getParameter("name")).getName();
  }

  void stream(HttpServletRequest request) throws IOException {
    Files.copy(request.getInputStream(), ROOT.resolve("upload.bin"));
  }
}
