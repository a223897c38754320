import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/short-key',
  languages: ['java'],
  title: 'Key that is too short',
  message: 'Keys this short can be computed by others with money or time.',
  remediation: 'Use RSA with 3072 bits, AES with 256 bits, curves of 256 bits.',
  severity: 'medium',
  confidence: 'high',
  cwe: [326],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/KeyPairGenerator.html',
    'https://cwe.mitre.org/data/definitions/326.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'java.security.KeyPairGenerator#initialize',
      arguments: [{ at: 0, below: 2048, atLeast: 385 }],
    },
    { call: 'java.security.KeyPairGenerator#initialize', arguments: [{ at: 0, below: 224 }] },
    { call: 'javax.crypto.KeyGenerator#init', arguments: [{ at: 0, below: 112 }] },
    { call: 'java.security.spec.RSAKeyGenParameterSpec', arguments: [{ at: 0, below: 2048 }] },
    {
      call: 'java.security.spec.ECGenParameterSpec',
      arguments: [
        { at: 0, matches: '^(?:secp(?:112|128|160|192)|sect(?:113|131|163|193)|prime192)' },
      ],
    },
    { call: 'javax.crypto.spec.DHGenParameterSpec', arguments: [{ at: 0, below: 2048 }] },
  ],
}
