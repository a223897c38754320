package app;

import java.io.*;
import java.util.*;
import com.alibaba.fastjson.parser.ParserConfig;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.security.AnyTypePermission;

class Code {
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) // finds
  Object payload;

  @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "type") // finds
  Object other;

  Object case0() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enableDefaultTyping(); // finds
    return null;
  }

  Object case1(ObjectMapper mapper) throws Exception {
    mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance); // finds
    return null;
  }

  Object case2(ObjectMapper mapper) throws Exception {
    mapper.enableDefaultTyping(ObjectMapper.DefaultTyping.NON_FINAL); // finds
    return null;
  }

  Object case3() throws Exception {
    ParserConfig.getGlobalInstance().setAutoTypeSupport(true); // finds
    return null;
  }

  Object case4(XStream xstream) throws Exception {
    xstream.addPermission(AnyTypePermission.ANY); // finds
    return null;
  }
}
