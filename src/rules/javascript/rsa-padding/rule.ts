import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/rsa-padding',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'RSA without OAEP padding',
  message:
    'RSA encryption with PKCS#1 v1.5 padding, or none, lets whoever can ask whether a ciphertext is well-formed decrypt it step by step.',
  remediation:
    "Use OAEP: `{ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }`.",
  severity: 'medium',
  confidence: 'high',
  cwe: [780],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/780.html'],
  matches: [
    {
      call: 'crypto.{publicEncrypt,privateDecrypt}',
      arguments: [
        {
          at: 0,
          options: {
            padding: {
              any: [
                {
                  refers: [
                    'crypto.constants.{RSA_PKCS1_PADDING,RSA_NO_PADDING}',
                    'constants.{RSA_PKCS1_PADDING,RSA_NO_PADDING}',
                  ],
                },
                { is: [1, 3] },
              ],
            },
          },
        },
      ],
    },
    {
      call: ['*.encrypt', '*.decrypt'],
      imports: ['node-forge'],
      arguments: [{ at: 1, matches: '^(?:RSAES-PKCS1-V1_5|RAW|NONE)$' }],
    },
    {
      call: ['node-rsa', 'node-rsa#setOptions'],
      arguments: [{ at: 'any', options: { encryptionScheme: { is: 'pkcs1' } } }],
    },
  ],
}
