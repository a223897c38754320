package app;

import java.io.*;
import java.util.*;
import java.security.*;
import java.security.spec.*;
import javax.crypto.KeyGenerator;

class Code {
  Object case0() throws Exception {
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(3072);
    return null;
  }

  Object case1() throws Exception {
    KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
    ec.initialize(256);
    return null;
  }

  Object case2() throws Exception {
    KeyGenerator aes = KeyGenerator.getInstance("AES");
    aes.init(256);
    return null;
  }

  Object case3() throws Exception {
    new ECGenParameterSpec("secp256r1");
    return null;
  }

  Object case4(KeyPairGenerator rsa, int bits) throws Exception {
    rsa.initialize(bits);
    return null;
  }

  Object case5(Board board) throws Exception {
    board.initialize(64);
    return null;
  }

  Object case6() throws Exception {
    new RSAKeyGenParameterSpec(4096, RSAKeyGenParameterSpec.F4);
    return null;
  }

  interface Board {
    void initialize(int fields);
  }
}
