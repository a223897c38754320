package app;

import java.io.*;
import java.util.*;
import com.alibaba.fastjson.parser.ParserConfig;
import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.thoughtworks.xstream.XStream;

class Code {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  Object payload;

  @JsonProperty("class")
  Object other;

  Object case0() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    mapper.readTree("{}");
    return null;
  }

  Object case1(ObjectMapper mapper) throws Exception {
    mapper.activateDefaultTyping(BasicPolymorphicTypeValidator.builder().allowIfSubType("app.").build());
    return null;
  }

  Object case2() throws Exception {
    ParserConfig.getGlobalInstance().setAutoTypeSupport(false);
    return null;
  }

  Object case3(XStream xstream) throws Exception {
    xstream.allowTypes(new Class[] {String.class});
    return null;
  }

  Object case4(ObjectMapper mapper) throws Exception {
    mapper.findAndRegisterModules();
    return null;
  }

  Object case5(Typing typing) throws Exception {
    typing.enableDefaultTyping();
    return null;
  }

  interface Typing {
    void enableDefaultTyping();
  }
}
