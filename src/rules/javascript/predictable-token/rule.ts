import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/predictable-token',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Secret that can be guessed',
  message:
    'The token is made from the time, a counter or a time-based identifier, or has too few random bytes. Others can compute or try it out.',
  remediation: 'Use `crypto.randomBytes(32)` or `crypto.randomUUID()`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [330, 340, 334],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/330.html'],
  matches: [
    {
      call: [
        'Date.now',
        'performance.now',
        'process.hrtime',
        'process.hrtime.bigint',
        'uuid.{v1,v6}',
        'uuid/v1',
        'cuid',
        'shortid.generate',
        'bson-objectid',
      ],
      assignedTo:
        '^(?:.*_)?(?:token|secret|password|passwd|api_?key|otp|nonce|csrf_?token|reset_?token|session_?(?:id|token|key)|access_?token|auth_?token|invite_?code|verification_?code|(?:reset|access|refresh|auth|csrf|session|invite|verification|login|bearer|user)(?:Token|Secret|Password|Key|Id|Code))$',
    },
    {
      call: 'crypto.{randomBytes,pseudoRandomBytes}',
      arguments: [{ at: 0, below: 8 }],
      assignedTo:
        '^(?:.*_)?(?:token|secret|password|api_?key|csrf_?token|reset_?token|session_?(?:id|token|key)|access_?token|auth_?token|(?:reset|access|refresh|auth|csrf|session|invite|verification|login|bearer|user)(?:Token|Secret|Password|Key|Id|Code))$',
    },
    {
      call: 'crypto.{createHash,createHmac}()#update',
      arguments: [{ at: 0, named: '^(?:now|timestamp)$' }],
      assignedTo: 'token|session',
    },
    { call: 'crypto.pseudoRandomBytes' },
  ],
}
