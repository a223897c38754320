package app;

import java.io.*;
import java.util.*;
import javax.net.ssl.*;

class Code {
  static class One implements HostnameVerifier {
    @Override
    public boolean verify(String host, SSLSession session) {
      return host.equals("app.example");
    }
  }

  static class Nobody implements HostnameVerifier {
    @Override
    public boolean verify(String host, SSLSession session) {
      return false;
    }
  }

  static class Signature {
    boolean verify(String host, Object session) {
      return true;
    }
  }

  void lambda(HttpsURLConnection connection, HostnameVerifier inner) {
    connection.setHostnameVerifier((host, session) -> inner.verify(host, session));
  }

  void standard(HttpsURLConnection connection) {
    connection.setHostnameVerifier(HttpsURLConnection.getDefaultHostnameVerifier());
  }

  void mail(Properties properties) {
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
  }

  void property() {
    System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "false");
  }
}
