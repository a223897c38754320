package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.commons.beanutils.*;
import org.springframework.beans.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Object user) throws Exception {
    BeanUtils.setProperty(user, "name", request.getParameter("name"));
    return null;
  }

  Object case1(HttpServletRequest request, Object user) throws Exception {
    BeanUtils.populate(user, Map.of("name", "fixed"));
    return null;
  }

  Object case2(HttpServletRequest request, Object user) throws Exception {
    String field = request.getParameter("field");
    if (KNOWN.contains(field)) {
      BeanUtils.setProperty(user, field, request.getParameter("value"));
    }
    return null;
  }

  Object case3(HttpServletRequest request, BeanWrapper wrapper) throws Exception {
    wrapper.setPropertyValue("name", request.getParameter("name"));
    return null;
  }

  Object case4(HttpServletRequest request, Object user, Object row) throws Exception {
    BeanUtils.copyProperties(user, row);
    return null;
  }

  Object case5(HttpServletRequest request, Town town) throws Exception {
    town.populate(request.getParameterMap());
    return null;
  }

  interface Town {
    void populate(Map<String, String[]> people);
  }
}
