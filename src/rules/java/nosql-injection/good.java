package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import com.mongodb.BasicDBObject;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.*;
import org.neo4j.driver.Session;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    Filters.eq("name", request.getParameter("name"));
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    new Document("name", request.getParameter("name"));
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    Criteria.where("name").is(request.getParameter("name"));
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    new BasicQuery("{ age: " + Integer.parseInt(request.getParameter("age")) + " }");
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    Document.parse("{ active: true }");
    return null;
  }

  Object case5(HttpServletRequest request, Session session) throws Exception {
    session.run("MATCH (n {name: $name}) RETURN n", Map.of("name", request.getParameter("name")));
    return null;
  }

  Object case6(HttpServletRequest request) throws Exception {
    new BasicDBObject("name", request.getParameter("name"));
    return null;
  }
}
