package hash;

import java.security.*;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.DigestUtils;

class Hashes {
  private static final String ALGORITHM = "SHA-1";
  private final String name = "MD5";

  byte[] plain(byte[] data) throws Exception {
    return MessageDigest.getInstance("MD5").digest(data); // finds
  }

  byte[] constant(byte[] data) throws Exception {
    return MessageDigest.getInstance(ALGORITHM).digest(data); // finds
  }

  byte[] field(byte[] data) throws Exception {
    return MessageDigest.getInstance(name).digest(data); // finds
  }

  byte[] mac(byte[] data) throws Exception {
    return Mac.getInstance("HmacMD5").doFinal(data); // finds
  }

  Signature signature() throws Exception {
    return Signature.getInstance("SHA1withRSA"); // finds
  }

  String helper(String text) {
    return DigestUtils.md5Hex(text); // finds
  }
}
