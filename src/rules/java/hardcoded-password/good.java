package app;

import java.io.*;
import java.util.*;
import java.sql.DriverManager;
import com.zaxxer.hikari.HikariConfig;
import java.net.PasswordAuthentication;
import java.security.KeyStore;
import okhttp3.Credentials;

class Code {
  Object case0() throws Exception {
    DriverManager.getConnection("jdbc:postgresql://db/app", "app", System.getenv("DB_PASSWORD"));
    return null;
  }

  Object case1() throws Exception {
    DriverManager.getConnection("jdbc:h2:mem:test");
    return null;
  }

  Object case2(HikariConfig config, Properties properties) throws Exception {
    config.setPassword(properties.getProperty("password"));
    return null;
  }

  Object case3(char[] password) throws Exception {
    new PasswordAuthentication("app", password);
    return null;
  }

  Object case4(KeyStore store, InputStream in) throws Exception {
    store.load(in, null);
    return null;
  }

  Object case5(String password) throws Exception {
    Credentials.basic("app", password);
    return null;
  }

  Object case6(Form form) throws Exception {
    form.setPassword("label.password");
    return null;
  }

  interface Form {
    void setPassword(String label);
  }
}
