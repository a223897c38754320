import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/short-key',
  languages: ['python'],
  title: 'Key is too short',
  message:
    'Keys of this length can be computed by others, so what they protect can be read or forged.',
  remediation:
    'Use at least 2048 bits for RSA, DSA and Diffie-Hellman (3072 for new keys), and curves of at least 256 bits such as `ec.SECP256R1`.',
  severity: 'high',
  confidence: 'high',
  cwe: [326],
  owasp: 'A02:2021',
  references: [
    'https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/',
    'https://cwe.mitre.org/data/definitions/326.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key',
      arguments: [{ at: 1, keyword: 'key_size', below: 2048 }],
    },
    {
      call: 'cryptography.hazmat.primitives.asymmetric.dsa.{generate_private_key,generate_parameters}',
      arguments: [{ at: 0, keyword: 'key_size', below: 2048 }],
    },
    {
      call: 'cryptography.hazmat.primitives.asymmetric.dh.generate_parameters',
      arguments: [{ at: 1, keyword: 'key_size', below: 2048 }],
    },
    {
      call: '{Crypto,Cryptodome}.PublicKey.{RSA,DSA}.generate',
      arguments: [{ at: 0, keyword: 'bits', below: 2048 }],
    },
    {
      call: 'cryptography.hazmat.primitives.asymmetric.ec.{SECP192R1,SECT163K1,SECT163R2,SECT233K1,SECP224R1}',
    },
    { call: 'paramiko.RSAKey.generate', arguments: [{ at: 0, keyword: 'bits', below: 2048 }] },
    { call: 'rsa.newkeys', arguments: [{ at: 0, keyword: 'nbits', below: 2048 }] },
  ],
}
