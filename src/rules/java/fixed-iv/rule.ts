import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/fixed-iv',
  languages: ['java'],
  title: 'Nonce that is always the same',
  message:
    'The initialisation vector is a constant. Equal messages give equal cipher texts; with GCM one repeated nonce gives away the key stream.',
  remediation:
    'Fill the vector with `new SecureRandom().nextBytes(iv)` for every message and send it along.',
  severity: 'medium',
  confidence: 'high',
  cwe: [329, 1204],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/spec/IvParameterSpec.html',
    'https://cwe.mitre.org/data/definitions/329.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.crypto.spec.IvParameterSpec',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
    {
      call: 'javax.crypto.spec.GCMParameterSpec',
      arguments: [
        {
          at: 1,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
  ],
}
