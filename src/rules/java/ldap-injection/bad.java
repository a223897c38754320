package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.naming.directory.*;
import javax.naming.ldap.*;
import org.springframework.ldap.core.LdapTemplate;
import com.unboundid.ldap.sdk.Filter;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, DirContext directory) throws Exception {
    directory.search("ou=people", "(uid=" + request.getParameter("uid") + ")", null); // finds
    return null;
  }

  Object case1(HttpServletRequest request, InitialDirContext directory) throws Exception {
    String filter = String.format("(&(uid=%s)(active=1))", request.getParameter("uid"));
    directory.search("ou=people", filter, new SearchControls()); // finds
    return null;
  }

  Object case2(HttpServletRequest request, LdapContext directory) throws Exception {
    directory.search("ou=" + request.getHeader("X-Unit"), "(objectClass=person)", null); // finds
    return null;
  }

  Object case3(HttpServletRequest request, LdapTemplate ldap) throws Exception {
    ldap.search("ou=people", "(mail=" + request.getParameter("mail") + ")", (Object row) -> row); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    Filter filter = Filter.create("(cn=" + request.getParameter("cn") + ")"); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    LdapName name = new LdapName("uid=" + request.getParameter("uid") + ",ou=people"); // finds
    return null;
  }

  Object case6(HttpServletRequest request, DirContext directory) throws Exception {
    StringBuilder filter = new StringBuilder("(uid=");
    filter.append(request.getParameter("uid")).append(")");
    directory.search("ou=people", filter.toString(), null); // finds
    return null;
  }
}
