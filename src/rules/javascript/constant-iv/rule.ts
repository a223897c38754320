import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/constant-iv',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Constant initialisation vector',
  message:
    'Every message is encrypted with the same initialisation vector. Equal texts give equal ciphertexts, and with GCM or CTR two messages are enough to read both.',
  remediation:
    'Make a new vector for every message (`crypto.randomBytes(12)` for GCM, 16 for CBC) and store it beside the ciphertext.',
  severity: 'high',
  confidence: 'high',
  cwe: [329, 1204],
  owasp: 'A02:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/329.html',
    'https://nodejs.org/api/crypto.html#cryptocreatecipherivalgorithm-key-iv-options',
  ],
  matches: [
    {
      call: 'crypto.createCipheriv',
      arguments: [
        { at: 0, not: { matches: '-ecb$' } },
        { at: 2, any: [{ constant: true, not: { is: [null, ''] } }, { named: '^alloc$' }] },
      ],
    },
    {
      call: '*.encrypt',
      imports: ['crypto', 'node-forge', 'crypto-js'],
      arguments: [{ at: 0, options: { name: { matches: '^aes' }, iv: { constant: true } } }],
    },
    {
      call: 'crypto-js.{AES,TripleDES,DES,Rabbit,RC4}.encrypt',
      arguments: [{ at: 2, options: { iv: { constant: true } } }],
    },
    {
      call: ['node-forge.cipher.createCipher()#start', 'forge.cipher.createCipher()#start'],
      arguments: [{ at: 0, options: { iv: { constant: true } } }],
    },
  ],
}
