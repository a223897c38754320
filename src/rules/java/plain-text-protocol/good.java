package app;

import java.io.*;
import java.util.*;
import java.net.*;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.smtp.SMTPSClient;

class Code {
  Object case0() throws Exception {
    new FTPSClient();
    return null;
  }

  Object case1() throws Exception {
    new SMTPSClient();
    return null;
  }

  Object case2() throws Exception {
    new URL("https://files.example/a.txt");
    return null;
  }

  Object case3() throws Exception {
    URI.create("sftp://host.example");
    return null;
  }

  Object case4() throws Exception {
    String text = "ftp://files.example";
    return null;
  }

  Object case5() throws Exception {
    new Client();
    return null;
  }

  static class Client {}
}
