import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/weak-cipher',
  languages: ['go'],
  title: 'Broken or outdated cipher',
  message:
    'DES, Triple DES, RC4 and other old ciphers have short blocks or keys, or leak the key stream. What they protect can be read.',
  remediation: 'Use AES-GCM (`aes.NewCipher`, `cipher.NewGCM`) or `chacha20poly1305`.',
  severity: 'high',
  confidence: 'high',
  cwe: [327],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/cipher#NewGCM'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'crypto/des.{NewCipher,NewTripleDESCipher}',
        'crypto/rc4.NewCipher',
        'golang.org/x/crypto/{blowfish,cast5,tea,xtea,twofish}.{NewCipher,NewSaltedCipher}',
      ],
    },
  ],
}
