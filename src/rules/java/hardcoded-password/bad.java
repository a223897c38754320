package app;

import java.io.*;
import java.util.*;
import java.sql.DriverManager;
import com.zaxxer.hikari.HikariConfig;
import java.net.PasswordAuthentication;
import java.security.KeyStore;
import org.apache.http.auth.UsernamePasswordCredentials;
import okhttp3.Credentials;
import redis.clients.jedis.Jedis;

class Code {
  private static final String PASSWORD = "Wint3r-is-here";

  Object case0() throws Exception {
    DriverManager.getConnection("jdbc:postgresql://db/app", "app", "Wint3r-is-here"); // finds
    return null;
  }

  Object case1() throws Exception {
    DriverManager.getConnection("jdbc:postgresql://db/app", "app", PASSWORD); // finds
    return null;
  }

  Object case2(HikariConfig config) throws Exception {
    config.setPassword("Wint3r-is-here"); // finds
    return null;
  }

  Object case3() throws Exception {
    new PasswordAuthentication("app", "Wint3r-is-here".toCharArray()); // finds
    return null;
  }

  Object case4(KeyStore store, InputStream in) throws Exception {
    store.load(in, "Wint3r-is-here".toCharArray()); // finds
    return null;
  }

  Object case5() throws Exception {
    new UsernamePasswordCredentials("app", "Wint3r-is-here"); // finds
    return null;
  }

  Object case6() throws Exception {
    Credentials.basic("app", PASSWORD); // finds
    return null;
  }

  Object case7(Jedis jedis) throws Exception {
    jedis.auth("Wint3r-is-here"); // finds
    return null;
  }
}
