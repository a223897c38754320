package app;

import java.io.*;
import javax.servlet.http.*;
import java.nio.file.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;

class Files1 {
  private static final String ROOT = "/srv/files/";

  void plain(HttpServletRequest request) throws IOException {
    new FileInputStream(ROOT + request.getParameter("name")).close(); // finds
  }

  File file(HttpServletRequest request) {
    File file = new File("/srv/files", request.getHeader("X-File"));
    file.delete(); // finds
    return file;
  }

  byte[] nio(HttpServletRequest request) throws IOException {
    Path path = Paths.get(ROOT).resolve(request.getParameter("name"));
    return Files.readAllBytes(path); // finds
  }

  @GetMapping("/show/{name}")
  String show(@PathVariable String name) throws IOException {
    return read(name);
  }

  private String read(String name) throws IOException {
    return Files.readString(Path.of("/srv/notes", name)); // finds
  }

  @PostMapping("/upload")
  void upload(@RequestParam MultipartFile file) throws IOException {
    file.transferTo(Paths.get(ROOT + file.getOriginalFilename())); // finds
  }

  void part(HttpServletRequest request) throws Exception {
    Part part = request.getPart("file");
    part.write(ROOT + part.getSubmittedFileName()); // finds
  }

  void page(HttpServletRequest request, HttpServletResponse response) throws Exception {
    request.getRequestDispatcher("/pages/" + request.getParameter("page")).forward(request, response); // finds
  }

  void remove(HttpServletRequest request) throws IOException {
    Files.delete(Paths.get(request.getParameter("old"))); // finds
  }
}
