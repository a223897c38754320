package app;

import java.io.*;
import java.util.*;
import java.security.cert.*;
import javax.net.ssl.*;
import org.eclipse.jetty.util.ssl.SslContextFactory;

class Code {
  static class Checked implements X509TrustManager {
    private X509TrustManager inner;

    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
      inner.checkClientTrusted(chain, type);
    }

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      inner.checkServerTrusted(chain, type);
    }

    public X509Certificate[] getAcceptedIssuers() {
      return inner.getAcceptedIssuers();
    }
  }

  static class Refusing implements X509TrustManager {
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      throw new CertificateException("nobody");
    }
  }

  static class Other {
    void checkServerTrusted(Object chain) {}
  }

  static class Valid implements X509TrustManager {
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
      for (X509Certificate each : chain) {
        each.checkValidity();
      }
    }
  }

  void jetty(SslContextFactory.Client client) {
    client.setTrustAll(false);
  }

  TrustManagerFactory factory() throws Exception {
    return TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
  }

  interface Strategy {
    boolean isTrusted(String name);
  }
}
