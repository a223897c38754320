package app;

import java.io.*;
import java.util.*;


class Code {
  Object case0() throws Exception {
    System.setProperty("com.sun.jndi.ldap.object.trustURLCodebase", "false");
    return null;
  }

  Object case1() throws Exception {
    System.setProperty("java.rmi.server.useCodebaseOnly", "true");
    return null;
  }

  Object case2() throws Exception {
    System.getProperty("com.sun.jndi.ldap.object.trustURLCodebase");
    return null;
  }

  Object case3() throws Exception {
    System.setProperty("app.mode", "true");
    return null;
  }

  Object case4() throws Exception {
    System.clearProperty("log4j2.enableJndiLookup");
    return null;
  }

  Object case5(Properties properties) throws Exception {
    properties.setProperty("com.sun.jndi.ldap.object.trustURLCodebase", "true");
    return null;
  }
}
