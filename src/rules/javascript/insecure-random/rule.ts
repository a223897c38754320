import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/insecure-random',
  languages: ['javascript'],
  title: 'Secret made with Math.random',
  message:
    '`Math.random` can be predicted from a few of its outputs. A token made with it can be guessed.',
  remediation: 'Use `crypto.randomBytes`, `crypto.randomUUID` or `crypto.getRandomValues`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [338, 330],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/338.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'Math.random',
      assignedTo:
        'token|secret|passw|session_?id|api_?key|nonce|otp|salt|csrf|credential|auth_?code|invite_?code',
    },
  ],
}
