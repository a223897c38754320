package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.SecretKeySpec;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import io.jsonwebtoken.security.Keys;

class Code {
  Object case0() throws Exception {
    new SecretKeySpec(System.getenv("APP_KEY").getBytes(), "AES");
    return null;
  }

  Object case1(byte[] key) throws Exception {
    new SecretKeySpec(key, "AES");
    return null;
  }

  Object case2(String secret) throws Exception {
    Algorithm.HMAC256(secret);
    return null;
  }

  Object case3() throws Exception {
    Keys.secretKeyFor(SignatureAlgorithm.HS256);
    return null;
  }

  Object case4(java.security.Key key) throws Exception {
    Jwts.builder().signWith(key, SignatureAlgorithm.HS256).compact();
    return null;
  }

  Object case5(java.security.KeyStore store) throws Exception {
    new SecretKeySpec(store.getKey("app", null).getEncoded(), "AES");
    return null;
  }

  Object case6() throws Exception {
    byte[] label = "0123456789abcdef".getBytes();
    return null;
  }
}
