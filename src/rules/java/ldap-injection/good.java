package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.naming.directory.*;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapEncoder;
import com.unboundid.ldap.sdk.Filter;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, DirContext directory) throws Exception {
    directory.search("ou=people", "(uid={0})", new Object[] {request.getParameter("uid")}, null);
    return null;
  }

  Object case1(HttpServletRequest request, DirContext directory) throws Exception {
    directory.search("ou=people", "(uid=" + LdapEncoder.filterEncode(request.getParameter("uid")) + ")", null);
    return null;
  }

  Object case2(HttpServletRequest request, DirContext directory) throws Exception {
    directory.search("ou=people", "(objectClass=person)", null);
    return null;
  }

  Object case3(HttpServletRequest request, DirContext directory) throws Exception {
    String uid = request.getParameter("uid");
    if (KNOWN.contains(uid)) {
      directory.search("ou=people", "(uid=" + uid + ")", null);
    }
    return null;
  }

  Object case4(HttpServletRequest request, DirContext directory) throws Exception {
    int number = Integer.parseInt(request.getParameter("number"));
    directory.search("ou=people", "(employeeNumber=" + number + ")", null);
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    Filter filter = Filter.createEqualityFilter("cn", request.getParameter("cn"));
    return null;
  }

  Object case6(HttpServletRequest request, Index index) throws Exception {
    index.search("people", request.getParameter("q"));
    return null;
  }

  interface Index {
    void search(String kind, String query);
  }
}
