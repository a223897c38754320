package app;

import android.webkit.WebView;
import org.springframework.security.config.annotation.web.builders.WebSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

@EnableWebSecurity(debug = true) // finds
class Code {
  private static final boolean DEBUG = true;

  void web(WebSecurity web) {
    web.debug(true); // finds
  }

  void constant(WebSecurity web) {
    web.debug(DEBUG); // finds
  }

  void view() {
    WebView.setWebContentsDebuggingEnabled(true); // finds
  }

  void viewed() {
    WebView.setWebContentsDebuggingEnabled(DEBUG); // finds
  }

  @EnableWebSecurity(debug = true) // finds
  static class Inner {}
}
