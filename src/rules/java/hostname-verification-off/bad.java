package app;

import java.io.*;
import java.util.*;
import javax.net.ssl.*;
import org.apache.http.conn.ssl.*;

class Code {
  static class Any implements HostnameVerifier {
    @Override
    public boolean verify(String host, SSLSession session) { // finds
      return true;
    }
  }

  HostnameVerifier anonymous() {
    return new HostnameVerifier() {
      public boolean verify(String host, SSLSession session) { // finds
        return true;
      }
    };
  }

  Object noop() {
    return NoopHostnameVerifier.INSTANCE; // finds
  }

  Object created() {
    return new NoopHostnameVerifier(); // finds
  }

  Object old() {
    return SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER; // finds
  }

  void property() {
    System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true"); // finds
  }

  void mail(Properties properties) {
    properties.put("mail.smtp.ssl.checkserveridentity", "false"); // finds
  }

  void lambda(HttpsURLConnection connection) {
    connection.setHostnameVerifier((host, session) -> true); // finds
  }
}
