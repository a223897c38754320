import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/weak-cipher',
  languages: ['javascript'],
  title: 'Broken encryption',
  message:
    'The cipher is broken or used in a mode that shows patterns of the text (ECB). Whoever sees the encrypted data can learn or change what it says.',
  remediation:
    'Use `aes-256-gcm` with a fresh random 12-byte IV for every message, and check the authentication tag.',
  severity: 'high',
  confidence: 'high',
  cwe: [327],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'crypto.{createCipheriv,createDecipheriv}',
      arguments: [
        {
          at: 0,
          matches: '^(?:des|rc[24]|bf|blowfish|cast|idea|seed)|-ecb$',
        },
      ],
    },
    {
      call: 'crypto.{createCipher,createDecipher}',
    },
  ],
}
