package app;

import java.io.*;
import java.util.*;
import javax.net.ssl.*;
import okhttp3.TlsVersion;

class Code {
  Object case0() throws Exception {
    SSLContext.getInstance("TLS");
    return null;
  }

  Object case1() throws Exception {
    SSLContext.getInstance("TLSv1.3");
    return null;
  }

  Object case2() throws Exception {
    SSLContext.getDefault();
    return null;
  }

  Object case3(SSLSocket socket) throws Exception {
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    return null;
  }

  Object case4() throws Exception {
    System.setProperty("https.protocols", "TLSv1.2,TLSv1.3");
    return null;
  }

  Object case5() throws Exception {
    Object version = TlsVersion.TLS_1_3;
    return null;
  }

  Object case6() throws Exception {
    System.setProperty("app.mode", "TLSv1");
    return null;
  }
}
