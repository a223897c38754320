package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.commons.beanutils.MethodUtils;
import org.springframework.context.ApplicationContext;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    Class.forName(request.getParameter("class")); // finds
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    Class.forName("app.plugins." + request.getParameter("plugin")).newInstance(); // finds
    return null;
  }

  Object case2(HttpServletRequest request, ClassLoader loader) throws Exception {
    loader.loadClass(request.getHeader("X-Class")); // finds
    return null;
  }

  Object case3(HttpServletRequest request, Class<?> type) throws Exception {
    type.getMethod(request.getParameter("method")).invoke(null); // finds
    return null;
  }

  Object case4(HttpServletRequest request, Object bean) throws Exception {
    MethodUtils.invokeMethod(bean, request.getParameter("method"), null); // finds
    return null;
  }

  Object case5(HttpServletRequest request, ApplicationContext context) throws Exception {
    context.getBean(request.getParameter("bean")); // finds
    return null;
  }

  Object case6(HttpServletRequest request, Class<?> type) throws Exception {
    type.getDeclaredField(request.getParameter("field")); // finds
    return null;
  }
}
