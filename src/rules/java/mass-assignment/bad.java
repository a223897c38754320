package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.commons.beanutils.*;
import org.springframework.beans.*;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, Object user) throws Exception {
    BeanUtils.populate(user, request.getParameterMap()); // finds
    return null;
  }

  Object case1(HttpServletRequest request, Object user) throws Exception {
    BeanUtilsBean.getInstance().populate(user, request.getParameterMap()); // finds
    return null;
  }

  Object case2(HttpServletRequest request, Object user) throws Exception {
    BeanUtils.setProperty(user, request.getParameter("field"), request.getParameter("value")); // finds
    return null;
  }

  Object case3(HttpServletRequest request, BeanWrapper wrapper) throws Exception {
    wrapper.setPropertyValues(request.getParameterMap()); // finds
    return null;
  }

  Object case4(HttpServletRequest request, Object user) throws Exception {
    for (String name : Collections.list(request.getParameterNames())) {
      PropertyUtils.setProperty(user, name, request.getParameter(name)); // finds
    }
    return null;
  }

  Object case5(HttpServletRequest request, Object user) throws Exception {
    BeanWrapperImpl wrapper = new BeanWrapperImpl(user);
    wrapper.setPropertyValue(request.getParameter("field"), "x"); // finds
    return null;
  }
}
