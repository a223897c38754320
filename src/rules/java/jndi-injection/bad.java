package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import javax.naming.*;
import javax.naming.directory.*;
import org.springframework.jndi.JndiTemplate;
import java.rmi.Naming;
import javax.management.remote.JMXServiceURL;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    new InitialContext().lookup(request.getParameter("name")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, Context context) throws Exception {
    context.lookup("ldap://" + request.getParameter("host") + "/a"); // finds
    return null;
  }

  Object case2(HttpServletRequest request, DirContext context) throws Exception {
    context.lookup(request.getHeader("X-Name")); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    InitialContext.doLookup(request.getParameter("name")); // finds
    return null;
  }

  Object case4(HttpServletRequest request, JndiTemplate template) throws Exception {
    template.lookup(request.getParameter("name")); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    Naming.lookup(request.getParameter("service")); // finds
    return null;
  }

  Object case6(HttpServletRequest request) throws Exception {
    new JMXServiceURL(request.getParameter("jmx")); // finds
    return null;
  }
}
