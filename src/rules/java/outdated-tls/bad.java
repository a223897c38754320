package app;

import java.io.*;
import java.util.*;
import javax.net.ssl.*;
import okhttp3.TlsVersion;

class Code {
  Object case0() throws Exception {
    SSLContext.getInstance("SSLv3"); // finds
    return null;
  }

  Object case1() throws Exception {
    SSLContext.getInstance("TLSv1"); // finds
    return null;
  }

  Object case2() throws Exception {
    SSLContext.getInstance("TLSv1.1"); // finds
    return null;
  }

  Object case3(SSLSocket socket) throws Exception {
    socket.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.2"}); // finds
    return null;
  }

  Object case4(SSLEngine engine) throws Exception {
    String[] names = {"SSLv3"};
    engine.setEnabledProtocols(names); // finds
    return null;
  }

  Object case5() throws Exception {
    System.setProperty("https.protocols", "TLSv1,TLSv1.1"); // finds
    return null;
  }

  Object case6() throws Exception {
    Object version = TlsVersion.TLS_1_0; // finds
    return null;
  }
}
