import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/timing-leak-compare',
  languages: ['java'],
  title: 'Secret compared in a time that tells',
  message:
    'The comparison stops at the first difference. With many tries the time tells how much of a signature was right.',
  remediation: 'Use `MessageDigest.isEqual(a, b)`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [208, 697],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/MessageDigest.html',
    'https://cwe.mitre.org/data/definitions/208.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'java.util.Arrays.equals',
      arguments: [
        {
          at: 'any',
          named:
            '(?:^|_)(?:signature|hmac|mac|digest|expectedSignature|expectedMac|computedMac|authTag|doFinal|passwordHash)$',
        },
      ],
    },
    {
      call: '*.equals',
      receiver: { named: '(?:signature|hmac|mac|digest)$', not: { kind: ['number', 'boolean'] } },
      arguments: [
        {
          at: 0,
          constant: false,
          named: '(?:signature|hmac|mac|digest|header|expected|actual|computed)$',
        },
      ],
    },
  ],
}
