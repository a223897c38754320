package app;

import java.io.*;
import java.util.*;
import java.security.cert.X509Certificate;
import javax.net.ssl.*;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import org.apache.http.conn.ssl.TrustAllStrategy;
import org.apache.http.ssl.TrustStrategy;
import org.eclipse.jetty.util.ssl.SslContextFactory;

class Code {
  X509TrustManager anonymous() {
    return new X509TrustManager() {
      public void checkClientTrusted(X509Certificate[] chain, String type) {}

      public void checkServerTrusted(X509Certificate[] chain, String type) {} // finds

      public X509Certificate[] getAcceptedIssuers() {
        return null;
      }
    };
  }

  static class Named implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    public void checkServerTrusted(X509Certificate[] chain, String type) { // finds
      // nothing is checked
    }

    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  static class Extended extends X509ExtendedTrustManager {
    public void checkServerTrusted(X509Certificate[] chain, String type) {} // finds
  }

  Object netty() {
    return InsecureTrustManagerFactory.INSTANCE; // finds
  }

  Object apache() {
    return TrustAllStrategy.INSTANCE; // finds
  }

  void jetty(SslContextFactory.Client client) {
    client.setTrustAll(true); // finds
  }

  static class Any implements TrustStrategy {
    public boolean isTrusted(X509Certificate[] chain, String type) { // finds
      return true;
    }
  }
}
