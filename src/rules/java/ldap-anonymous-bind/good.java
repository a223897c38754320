package app;

import java.io.*;
import java.util.*;
import javax.naming.Context;
import org.springframework.ldap.core.support.LdapContextSource;

class Code {
  Object case0(Hashtable<String, String> env) throws Exception {
    env.put(Context.SECURITY_AUTHENTICATION, "simple");
    return null;
  }

  Object case1(Hashtable<String, String> env) throws Exception {
    env.put(Context.SECURITY_AUTHENTICATION, "DIGEST-MD5");
    return null;
  }

  Object case2(Map<String, String> env) throws Exception {
    env.put("mode", "none");
    return null;
  }

  Object case3(Hashtable<String, String> env, String kind) throws Exception {
    env.put(Context.SECURITY_AUTHENTICATION, kind);
    return null;
  }

  Object case4(LdapContextSource source) throws Exception {
    source.setAnonymousReadOnly(false);
    return null;
  }

  Object case5(Hashtable<String, String> env) throws Exception {
    env.put(Context.SECURITY_PRINCIPAL, "none");
    return null;
  }
}
