package app;

import java.io.*;
import java.util.*;
import java.sql.DriverManager;
import com.zaxxer.hikari.*;
import javax.sql.DataSource;

class Code {
  Object case0() throws Exception {
    DriverManager.getConnection("jdbc:h2:mem:test", "sa", "");
    return null;
  }

  Object case1() throws Exception {
    DriverManager.getConnection("jdbc:mysql://db/app", "root", System.getenv("DB_PASSWORD"));
    return null;
  }

  Object case2(HikariConfig config, String password) throws Exception {
    config.setPassword(password);
    return null;
  }

  Object case3(DataSource source) throws Exception {
    source.getConnection();
    return null;
  }

  Object case4() throws Exception {
    DriverManager.getConnection("jdbc:hsqldb:mem:test", "sa", "");
    return null;
  }

  Object case5(Form form) throws Exception {
    form.setPassword("");
    return null;
  }

  interface Form {
    void setPassword(String text);
  }
}
