package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import java.beans.XMLDecoder;
import com.thoughtworks.xstream.XStream;
import org.yaml.snakeyaml.Yaml;
import org.apache.commons.lang3.SerializationUtils;
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    new ObjectInputStream(request.getInputStream()).readObject(); // finds
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    byte[] bytes = Base64.getDecoder().decode(request.getParameter("state"));
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes));
    in.readObject(); // finds
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    new XMLDecoder(request.getInputStream()).readObject(); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    new XStream().fromXML(request.getParameter("xml")); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    new Yaml().load(request.getParameter("yaml")); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    SerializationUtils.deserialize(request.getHeader("X-State").getBytes()); // finds
    return null;
  }

  Object case6(HttpServletRequest request) throws Exception {
    new Kryo().readClassAndObject(new Input(request.getInputStream())); // finds
    return null;
  }

  Object case7(HttpServletRequest request) throws Exception {
    for (Cookie cookie : request.getCookies()) {
      byte[] raw = Base64.getDecoder().decode(cookie.getValue());
      new ObjectInputStream(new BufferedInputStream(new ByteArrayInputStream(raw))).readObject(); // finds
    }
    return null;
  }
}
