import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/weak-cipher',
  languages: ['java'],
  title: 'Broken or outdated cipher',
  message:
    "DES, 3DES, RC2, RC4 and Blowfish can be broken with today's means or leak what repeats in short blocks; a null cipher hides nothing.",
  remediation:
    'Use `Cipher.getInstance("AES/GCM/NoPadding")` with a fresh nonce for every message.',
  severity: 'medium',
  confidence: 'high',
  cwe: [327],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/specs/security/standard-names.html',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'javax.crypto.Cipher.getInstance',
        'javax.crypto.KeyGenerator.getInstance',
        'javax.crypto.SecretKeyFactory.getInstance',
      ],
      arguments: [
        {
          at: 0,
          matches:
            '^(?:des|desede|tripledes|3des|rc2|rc4|arcfour|blowfish|idea|pbewithmd5anddes|pbewithmd5andtripledes|pbewithsha1andrc2_40|pbewithsha1anddesede)(?:/|$)',
        },
      ],
    },
    {
      call: [
        'javax.crypto.NullCipher',
        'javax.crypto.spec.DESKeySpec',
        'javax.crypto.spec.DESedeKeySpec',
        'org.bouncycastle.crypto.engines.{DESEngine,DESedeEngine,RC2Engine,RC4Engine,BlowfishEngine}',
      ],
    },
  ],
}
