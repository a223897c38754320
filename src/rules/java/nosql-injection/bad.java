package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import com.mongodb.BasicDBObject;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.neo4j.driver.Session;
import com.datastax.oss.driver.api.core.CqlSession;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request) throws Exception {
    Document.parse(request.getParameter("query")); // finds
    return null;
  }

  Object case1(HttpServletRequest request) throws Exception {
    BasicDBObject.parse("{ name: '" + request.getParameter("name") + "' }"); // finds
    return null;
  }

  Object case2(HttpServletRequest request) throws Exception {
    Filters.where("this.name == '" + request.getParameter("name") + "'"); // finds
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    new BasicQuery("{ age: " + request.getParameter("age") + " }"); // finds
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    new BasicDBObject("$where", "this.a == " + request.getParameter("a")); // finds
    return null;
  }

  Object case5(HttpServletRequest request, Session session) throws Exception {
    session.run("MATCH (n {name: '" + request.getParameter("name") + "'}) RETURN n"); // finds
    return null;
  }

  Object case6(HttpServletRequest request, CqlSession session) throws Exception {
    session.execute("SELECT * FROM users WHERE name = '" + request.getParameter("name") + "'"); // finds
    return null;
  }
}
