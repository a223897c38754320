import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/rsa-padding',
  languages: ['python'],
  title: 'RSA encryption with the old padding',
  message:
    'PKCS #1 v1.5 padding lets whoever can ask for decryptions recover the text step by step (Bleichenbacher).',
  remediation:
    'Use OAEP: `padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)` or `PKCS1_OAEP`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [780, 327],
  owasp: 'A02:2021',
  references: [
    'https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/#encryption',
    'https://cwe.mitre.org/data/definitions/780.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: '{Crypto,Cryptodome}.Cipher.PKCS1_v1_5.new' },
    {
      call: '*.{encrypt,decrypt}',
      arguments: [
        {
          at: 1,
          keyword: 'padding',
          type: 'cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15',
        },
      ],
    },
    { call: 'rsa.{encrypt,decrypt}', imports: 'rsa' },
  ],
}
