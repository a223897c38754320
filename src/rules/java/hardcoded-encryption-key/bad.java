package app;

import java.io.*;
import java.util.*;
import javax.crypto.spec.SecretKeySpec;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import io.jsonwebtoken.security.Keys;
import com.nimbusds.jose.crypto.MACSigner;

class Code {
  private static final String KEY = "correct horse 16";

  Object case0() throws Exception {
    new SecretKeySpec(KEY.getBytes(), "AES"); // finds
    return null;
  }

  Object case1() throws Exception {
    new SecretKeySpec("0123456789abcdef".getBytes(), "HmacSHA256"); // finds
    return null;
  }

  Object case2() throws Exception {
    new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, "AES"); // finds
    return null;
  }

  Object case3() throws Exception {
    Algorithm.HMAC256("signing-secret-of-app"); // finds
    return null;
  }

  Object case4() throws Exception {
    Keys.hmacShaKeyFor("signing-secret-of-app-123456789".getBytes()); // finds
    return null;
  }

  Object case5() throws Exception {
    Jwts.builder().signWith(SignatureAlgorithm.HS256, "c2VjcmV0LXNlY3JldA==").compact(); // finds
    return null;
  }

  Object case6(String token) throws Exception {
    Jwts.parser().setSigningKey("c2VjcmV0LXNlY3JldA==").parseClaimsJws(token); // finds
    return null;
  }

  Object case7() throws Exception {
    new MACSigner("signing-secret-of-app-123456789"); // finds
    return null;
  }
}
