package hash;

import java.security.*;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.DigestUtils;

class Hashes {
  private static final String ALGORITHM = "SHA-256";

  byte[] plain(byte[] data) throws Exception {
    return MessageDigest.getInstance("SHA-512").digest(data);
  }

  byte[] constant(byte[] data) throws Exception {
    return MessageDigest.getInstance(ALGORITHM).digest(data);
  }

  byte[] chosen(String name, byte[] data) throws Exception {
    return MessageDigest.getInstance(name).digest(data);
  }

  byte[] mac(byte[] data) throws Exception {
    return Mac.getInstance("HmacSHA256").doFinal(data);
  }

  Signature signature() throws Exception {
    return Signature.getInstance("SHA256withRSA");
  }

  String helper(String text) {
    return DigestUtils.sha256Hex(text);
  }

  String label() {
    return "MD5";
  }
}
