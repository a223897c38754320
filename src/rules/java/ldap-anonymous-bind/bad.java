package app;

import java.io.*;
import java.util.*;
import javax.naming.Context;
import javax.naming.directory.*;
import org.springframework.ldap.core.support.LdapContextSource;

class Code {
  private static final String KIND = "none";

  Object case0() throws Exception {
    Hashtable<String, String> env = new Hashtable<>();
    env.put(Context.SECURITY_AUTHENTICATION, "none"); // finds
    return null;
  }

  Object case1(Map<String, Object> env) throws Exception {
    env.put("java.naming.security.authentication", "none"); // finds
    return null;
  }

  Object case2(Properties env) throws Exception {
    env.setProperty(Context.SECURITY_AUTHENTICATION, "none"); // finds
    return null;
  }

  Object case3(DirContext context) throws Exception {
    context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "none"); // finds
    return null;
  }

  Object case4(Hashtable<String, String> env) throws Exception {
    env.put(Context.SECURITY_AUTHENTICATION, KIND); // finds
    return null;
  }

  Object case5(LdapContextSource source) throws Exception {
    source.setAnonymousReadOnly(true); // finds
    return null;
  }
}
