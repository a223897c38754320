import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/fixed-seed',
  languages: ['java'],
  title: 'Secure random numbers from a fixed seed',
  message:
    'The seed is a constant or the time. Who knows it computes every number that follows, and with them keys and tokens.',
  remediation: 'Create `new SecureRandom()` and do not seed it.',
  severity: 'medium',
  confidence: 'high',
  cwe: [336, 337],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/SecureRandom.html',
    'https://cwe.mitre.org/data/definitions/336.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: ['java.security.SecureRandom'],
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
      call: 'java.security.SecureRandom#setSeed',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true },
            { type: ['java.lang.System.currentTimeMillis()', 'java.lang.System.nanoTime()'] },
          ],
        },
      ],
    },
  ],
}
