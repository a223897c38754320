package app;

import java.io.*;
import java.util.*;
import java.security.*;
import java.security.spec.*;
import javax.crypto.KeyGenerator;

class Code {
  private static final int BITS = 1024;

  Object case0() throws Exception {
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(1024); // finds
    return null;
  }

  Object case1() throws Exception {
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(BITS); // finds
    return null;
  }

  Object case2(KeyPairGenerator dsa, SecureRandom random) throws Exception {
    dsa.initialize(512, random); // finds
    return null;
  }

  Object case3() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("DES");
    generator.init(56); // finds
    return null;
  }

  Object case4() throws Exception {
    new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4); // finds
    return null;
  }

  Object case5() throws Exception {
    new ECGenParameterSpec("secp160r1"); // finds
    return null;
  }
}
