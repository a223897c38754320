import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/weak-key-size',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Key too short',
  message:
    'A key of this size can be computed from the public part with hardware that is for rent today or soon.',
  remediation:
    'Use RSA with at least 3072 bits (2048 for old partners), the curve `prime256v1` or `x25519`/`ed25519`, and Diffie-Hellman groups from `modp14` on.',
  severity: 'medium',
  confidence: 'high',
  cwe: [326],
  owasp: 'A02:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/326.html',
    'https://nodejs.org/api/crypto.html#cryptogeneratekeypairtype-options-callback',
  ],
  matches: [
    {
      call: 'crypto.{generateKeyPair,generateKeyPairSync}',
      arguments: [{ at: 1, options: { modulusLength: { below: 2048 } } }],
    },
    {
      call: 'crypto.{generateKeyPair,generateKeyPairSync}',
      arguments: [
        {
          at: 1,
          options: { namedCurve: { matches: '^(?:sec[pt]|prime|brainpoolp?)(?:1[0-9]{2})' } },
        },
      ],
    },
    { call: 'crypto.createDiffieHellman', arguments: [{ at: 0, below: 2048 }] },
    {
      call: 'crypto.{getDiffieHellman,createDiffieHellmanGroup}',
      arguments: [{ at: 0, is: ['modp1', 'modp2', 'modp5'] }],
    },
    { call: 'crypto.createECDH', arguments: [{ at: 0, matches: '^(?:sec[pt]|prime)1[0-9]{2}' }] },
    {
      call: ['crypto.subtle.generateKey', 'crypto.webcrypto.subtle.generateKey'],
      arguments: [{ at: 0, options: { modulusLength: { below: 2048 } } }],
    },
    {
      call: '{node-forge,forge}.pki.rsa.generateKeyPair',
      arguments: [{ at: 0, any: [{ below: 2048 }, { options: { bits: { below: 2048 } } }] }],
    },
    { call: 'node-rsa', arguments: [{ at: 0, options: { b: { below: 2048 } } }] },
  ],
}
