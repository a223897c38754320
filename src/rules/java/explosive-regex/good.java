package app;

import java.io.*;
import java.util.*;
import java.util.regex.Pattern;

class Code {
  Object case0() throws Exception {
    Pattern.compile("^a+$");
    return null;
  }

  Object case1() throws Exception {
    Pattern.compile("^[a-z0-9]+@[a-z0-9]+$");
    return null;
  }

  Object case2(String text) throws Exception {
    text.matches("[a-z]+");
    return null;
  }

  Object case3(String text) throws Exception {
    text.split(",");
    return null;
  }

  Object case4(String pattern) throws Exception {
    Pattern.compile(pattern);
    return null;
  }

  Object case5() throws Exception {
    String text = "(a+)+";
    return null;
  }
}
