import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/constant-oauth-state',
  languages: ['go'],
  title: 'The same state for every sign-in',
  message:
    '`state` ties the answer of the sign-in server to the browser that asked. A constant one lets an attacker finish a sign-in of theirs in the browser of someone else.',
  remediation:
    'Make a random state for every sign-in, keep it in the session and compare it in the callback.',
  severity: 'medium',
  confidence: 'high',
  cwe: [352],
  owasp: 'A07:2021',
  references: ['https://pkg.go.dev/golang.org/x/oauth2#Config.AuthCodeURL'],
  lifecycle: 'stable',
  matches: [
    { call: 'golang.org/x/oauth2.Config#AuthCodeURL', arguments: [{ at: 0, constant: true }] },
  ],
}
