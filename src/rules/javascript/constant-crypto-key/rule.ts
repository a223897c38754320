import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/constant-crypto-key',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Encryption key written in the code',
  message:
    'The key is in the source. Everyone who can read the repository or the built program can decrypt and forge what it protects, and it can not be changed without a release.',
  remediation:
    'Load the key from a secret store or the environment and keep it out of the repository; change this one.',
  severity: 'critical',
  confidence: 'high',
  cwe: [321, 798],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/321.html'],
  matches: [
    {
      call: 'crypto.{createCipheriv,createDecipheriv,createHmac}',
      arguments: [{ at: 1, constant: true, not: { is: [null, ''] } }],
    },
    { call: 'crypto.createSecretKey', arguments: [{ at: 0, constant: true }] },
    { call: 'crypto.{createCipher,createDecipher}', arguments: [{ at: 1, constant: true }] },
    {
      call: 'crypto-js.{AES,TripleDES,DES,Rabbit,RC4,HmacSHA256,HmacSHA512,HmacSHA1}.{encrypt,decrypt}',
      arguments: [{ at: 1, constant: true, minLength: 1 }],
    },
    {
      call: 'crypto-js.{HmacSHA256,HmacSHA512,HmacSHA1,HmacMD5}',
      arguments: [{ at: 1, constant: true, minLength: 1 }],
    },
    { call: 'cryptr', arguments: [{ at: 0, constant: true }] },
  ],
}
