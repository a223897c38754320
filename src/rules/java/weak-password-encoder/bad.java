package app;

import java.io.*;
import java.util.*;
import org.springframework.security.crypto.password.*;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.authentication.encoding.*;

class Code {
  Object case0() throws Exception {
    return NoOpPasswordEncoder.getInstance(); // finds
    return null;
  }

  Object case1() throws Exception {
    return new StandardPasswordEncoder(); // finds
    return null;
  }

  Object case2() throws Exception {
    return new MessageDigestPasswordEncoder("MD5"); // finds
    return null;
  }

  Object case3() throws Exception {
    return new Md4PasswordEncoder(); // finds
    return null;
  }

  Object case4() throws Exception {
    return new LdapShaPasswordEncoder(); // finds
    return null;
  }

  Object case5() throws Exception {
    return User.withDefaultPasswordEncoder().username("a").build(); // finds
    return null;
  }
}
