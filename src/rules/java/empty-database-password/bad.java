package app;

import java.io.*;
import java.util.*;
import java.sql.DriverManager;
import com.zaxxer.hikari.*;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class Code {
  private static final String NONE = "";

  Object case0() throws Exception {
    DriverManager.getConnection("jdbc:mysql://db/app", "root", ""); // finds
    return null;
  }

  Object case1() throws Exception {
    DriverManager.getConnection("jdbc:mysql://db/app", "root", NONE); // finds
    return null;
  }

  Object case2(HikariConfig config) throws Exception {
    config.setPassword(""); // finds
    return null;
  }

  Object case3(HikariDataSource source) throws Exception {
    source.setPassword(""); // finds
    return null;
  }

  Object case4(DataSource source) throws Exception {
    source.getConnection("root", ""); // finds
    return null;
  }

  Object case5(DriverManagerDataSource source) throws Exception {
    source.setPassword(NONE); // finds
    return null;
  }
}
