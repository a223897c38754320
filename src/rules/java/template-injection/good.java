package app;

import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.velocity.app.*;
import org.apache.velocity.VelocityContext;
import freemarker.template.*;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.ModelAndView;

class Code {
  private static final Set<String> KNOWN = Set.of("alpha", "beta");

  Object case0(HttpServletRequest request, StringWriter out) throws Exception {
    VelocityContext context = new VelocityContext();
    context.put("name", request.getParameter("name"));
    Velocity.evaluate(context, out, "page", "Hello $name");
    return null;
  }

  Object case1(HttpServletRequest request, Configuration configuration) throws Exception {
    new Template("page", new FileReader("/srv/page.ftl"), configuration);
    return null;
  }

  Object case2(HttpServletRequest request, TemplateEngine engine) throws Exception {
    engine.process("page", new Context(Locale.ENGLISH, Map.of("name", request.getParameter("name"))));
    return null;
  }

  Object case3(HttpServletRequest request) throws Exception {
    return new ModelAndView("page", "name", request.getParameter("name"));
    return null;
  }

  Object case4(HttpServletRequest request) throws Exception {
    String page = request.getParameter("page");
    return KNOWN.contains(page) ? new ModelAndView(page) : new ModelAndView("home");
    return null;
  }

  @GetMapping("/item")
  String item(@RequestParam int id, Model model) {
    return "item" + id;
  }

  @GetMapping("/text")
  @ResponseBody
  String text(@RequestParam String name) {
    return "user/" + name;
  }

  @GetMapping("/go")
  String go(@RequestParam String name) {
    return "redirect:/users/" + name;
  }
}
