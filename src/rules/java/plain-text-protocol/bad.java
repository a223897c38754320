package app;

import java.io.*;
import java.util.*;
import java.net.*;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.telnet.TelnetClient;
import org.apache.commons.net.smtp.SMTPClient;
import org.apache.commons.net.pop3.POP3Client;

class Code {
  Object case0() throws Exception {
    new FTPClient(); // finds
    return null;
  }

  Object case1() throws Exception {
    new TelnetClient(); // finds
    return null;
  }

  Object case2() throws Exception {
    new SMTPClient(); // finds
    return null;
  }

  Object case3() throws Exception {
    new POP3Client(); // finds
    return null;
  }

  Object case4() throws Exception {
    new URL("ftp://files.example/a.txt"); // finds
    return null;
  }

  Object case5() throws Exception {
    URI.create("telnet://host.example"); // finds
    return null;
  }
}
