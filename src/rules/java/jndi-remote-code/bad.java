package app;

import java.io.*;
import java.util.*;


class Code {
  private static final String NAME = "com.sun.jndi.ldap.object.trustURLCodebase";

  Object case0() throws Exception {
    System.setProperty("com.sun.jndi.ldap.object.trustURLCodebase", "true"); // finds
    return null;
  }

  Object case1() throws Exception {
    System.setProperty("com.sun.jndi.rmi.object.trustURLCodebase", "true"); // finds
    return null;
  }

  Object case2() throws Exception {
    System.setProperty(NAME, "true"); // finds
    return null;
  }

  Object case3() throws Exception {
    System.setProperty("java.rmi.server.useCodebaseOnly", "false"); // finds
    return null;
  }

  Object case4() throws Exception {
    System.setProperty("log4j2.enableJndiLookup", "true"); // finds
    return null;
  }

  Object case5() throws Exception {
    System.setProperty("org.apache.commons.collections.enableUnsafeSerialization", "true"); // finds
    return null;
  }
}
