package app;

import java.io.*;
import java.util.*;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

class Code {
  Object case0() throws Exception {
    return Algorithm.none(); // finds
    return null;
  }

  Object case1(String token) throws Exception {
    return Jwts.parser().parse(token); // finds
    return null;
  }

  Object case2(String token) throws Exception {
    return Jwts.parserBuilder().build().parseClaimsJwt(token); // finds
    return null;
  }

  Object case3(JwtParser parser, String token) throws Exception {
    return parser.parse(token); // finds
    return null;
  }

  Object case4() throws Exception {
    JwtConsumerBuilder builder = new JwtConsumerBuilder();
    builder.setSkipSignatureVerification(); // finds
    return null;
  }

  Object case5(JwtConsumerBuilder builder) throws Exception {
    builder.setDisableRequireSignature(); // finds
    return null;
  }

  Object case6(byte[] key, String token) throws Exception {
    return Jwts.parser().setSigningKey(key).parse(token); // finds
    return null;
  }
}
