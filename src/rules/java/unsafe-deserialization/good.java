package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.*;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    ObjectInputStream in = new ObjectInputStream(request.getInputStream());
    in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("app.State;!*"));
    in.readObject();
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    new ObjectMapper().readValue(request.getInputStream(), Map.class);
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    new Yaml(new SafeConstructor(new LoaderOptions())).load(request.getParameter("yaml"));
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    new ObjectInputStream(new FileInputStream("/srv/state.bin")).readObject();
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    new Yaml().load("a: 1");
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    new DataInputStream(request.getInputStream()).readUTF();
    return null;
  }

  Object case6(HttpServletRequest request) throws Exception {
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(request.getParameter("name"));
    return null;
  }
}
