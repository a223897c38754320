package app;

import android.webkit.WebView;
import org.slf4j.Logger;
import org.springframework.security.config.annotation.web.builders.WebSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

@EnableWebSecurity
class Code {
  void web(WebSecurity web) {
    web.debug(false);
  }

  void switched(WebSecurity web, boolean debug) {
    web.debug(debug);
  }

  void view() {
    WebView.setWebContentsDebuggingEnabled(false);
  }

  void log(Logger log) {
    log.debug("true");
  }

  @EnableWebSecurity(debug = false)
  static class Inner {}

  boolean debug() {
    return true;
  }
}
