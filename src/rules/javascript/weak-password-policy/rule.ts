import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/weak-password-policy',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Very short passwords allowed',
  message:
    'Passwords of fewer than eight characters are accepted. They are guessed within minutes once a hash leaks, and often without.',
  remediation:
    'Ask for at least eight characters (twelve without a second factor), allow long ones, and refuse those known from leaks.',
  severity: 'low',
  confidence: 'medium',
  cwe: [521],
  owasp: 'A07:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/521.html',
    'https://pages.nist.gov/800-63-4/sp800-63b.html',
  ],
  matches: [
    {
      call: '*.min',
      imports: ['zod', 'joi', '@hapi/joi', 'yup', 'valibot'],
      assignedTo: '^(?:new_?)?(?:password|passwd|passphrase)$',
      arguments: [{ at: 0, below: 8 }],
    },
    { object: '*', options: { 'password.minlength': { below: 8 } } },
    { object: '*', options: { 'password.minLength': { below: 8 } } },
    { decorator: 'class-validator.MinLength', arguments: [{ at: 0, below: 6 }] },
  ],
}
