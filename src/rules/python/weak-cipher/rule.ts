import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/weak-cipher',
  languages: ['python'],
  title: 'Broken encryption algorithm',
  message:
    'The algorithm has known breaks or keys and blocks that are too short. What is encrypted with it can be read by others.',
  remediation:
    'Use AES-GCM or ChaCha20-Poly1305, for example `cryptography.hazmat.primitives.ciphers.aead.AESGCM`.',
  severity: 'high',
  confidence: 'high',
  cwe: [327],
  owasp: 'A02:2021',
  references: [
    'https://cryptography.io/en/latest/hazmat/primitives/aead/',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: '{Crypto,Cryptodome}.Cipher.{DES,DES3,ARC2,ARC4,Blowfish,CAST,XOR}.new' },
    {
      call: 'cryptography.hazmat.primitives.ciphers.algorithms.{TripleDES,ARC4,Blowfish,IDEA,CAST5,SEED,RC2}',
    },
    {
      call: 'cryptography.hazmat.decrepit.ciphers.algorithms.{TripleDES,ARC4,Blowfish,IDEA,CAST5,SEED,RC2}',
    },
    { call: 'pyDes.{des,triple_des}' },
  ],
}
