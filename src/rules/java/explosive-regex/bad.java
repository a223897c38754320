package app;

import java.io.*;
import java.util.*;
import java.util.regex.Pattern;

class Code {
  private static final String NESTED = "^(a+)+$";

  Object case0() throws Exception {
    Pattern.compile("^(a+)+$"); // finds
    return null;
  }

  Object case1() throws Exception {
    Pattern.compile(NESTED); // finds
    return null;
  }

  Object case2(String text) throws Exception {
    text.matches("(x*)*y"); // finds
    return null;
  }

  Object case3(String text) throws Exception {
    text.replaceAll("([a-z]+)*!", ""); // finds
    return null;
  }

  Object case4() throws Exception {
    Pattern.compile("^(\\w+\\s?)*$"); // finds
    return null;
  }

  Object case5(String text) throws Exception {
    Pattern.matches("(.*)*=.*", text); // finds
    return null;
  }
}
