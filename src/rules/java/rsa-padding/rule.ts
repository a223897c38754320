import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/rsa-padding',
  languages: ['java'],
  title: 'RSA without OAEP padding',
  message:
    'RSA without padding, or with the old PKCS#1 padding, lets an attacker decrypt messages by asking the server about changed ones.',
  remediation: 'Use `RSA/ECB/OAEPWithSHA-256AndMGF1Padding`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [780, 327],
  owasp: 'A02:2021',
  references: [
    'https://datatracker.ietf.org/doc/html/rfc8017',
    'https://cwe.mitre.org/data/definitions/780.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.crypto.Cipher.getInstance',
      arguments: [{ at: 0, matches: '^rsa(?:$|/[a-z]+/(?:nopadding|pkcs1padding)$)' }],
    },
  ],
}
