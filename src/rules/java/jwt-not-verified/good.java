package app;

import java.io.*;
import java.util.*;
import com.auth0.jwt.*;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

class Code {
  Object case0(String secret) throws Exception {
    return Algorithm.HMAC256(secret);
    return null;
  }

  Object case1(byte[] key, String token) throws Exception {
    return Jwts.parser().setSigningKey(key).parseClaimsJws(token);
    return null;
  }

  Object case2(java.security.Key key, String token) throws Exception {
    return Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token);
    return null;
  }

  Object case3(Algorithm algorithm, String token) throws Exception {
    return JWT.require(algorithm).build().verify(token);
    return null;
  }

  Object case4(JwtParser parser, String token) throws Exception {
    return parser.parseSignedClaims(token);
    return null;
  }

  Object case5(JwtConsumerBuilder builder) throws Exception {
    builder.setRequireExpirationTime();
    return null;
  }

  Object case6(java.text.DateFormat format) throws Exception {
    return format.parse("2024");
    return null;
  }
}
