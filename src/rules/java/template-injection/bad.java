package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.velocity.app.*;
import org.apache.velocity.VelocityContext;
import freemarker.template.*;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import com.hubspot.jinjava.Jinjava;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.ModelAndView;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, StringWriter out) throws Exception {
    Velocity.evaluate(new VelocityContext(), out, "page", "Hello " + request.getParameter("name")); // finds
    return null;
  }

  Object case1(HttpServletRequest request, VelocityEngine engine, StringWriter out) throws Exception {
    engine.evaluate(new VelocityContext(), out, "page", request.getParameter("text")); // finds
    return null;
  }

  Object case2(HttpServletRequest request, Configuration configuration) throws Exception {
    new Template("page", new StringReader(request.getParameter("text")), configuration); // finds
    return null;
  }

  Object case3(HttpServletRequest request, TemplateEngine engine) throws Exception {
    engine.process("<p>" + request.getParameter("name") + "</p>", new Context()); // finds
    return null;
  }

  Object case4(HttpServletRequest request, Jinjava jinjava) throws Exception {
    jinjava.render(request.getParameter("text"), Map.of()); // finds
    return null;
  }

  Object case5(HttpServletRequest request) throws Exception {
    return new ModelAndView("pages/" + request.getParameter("page")); // finds
    return null;
  }

  @GetMapping("/lang")
  String view(@RequestParam String lang) {
    return "user/" + lang + "/welcome"; // finds
  }
}
