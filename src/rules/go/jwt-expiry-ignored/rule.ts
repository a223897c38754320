import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/jwt-expiry-ignored',
  languages: ['go'],
  title: 'Expired tokens are accepted',
  message:
    'The parser is told not to check the claims. A token that was stolen or withdrawn stays valid forever.',
  remediation:
    'Leave `WithoutClaimsValidation` out; give clocks that differ some room with `jwt.WithLeeway`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [613],
  owasp: 'A07:2021',
  references: ['https://pkg.go.dev/github.com/golang-jwt/jwt/v5#WithoutClaimsValidation'],
  lifecycle: 'stable',
  matches: [
    { call: 'github.com/golang-jwt/jwt.WithoutClaimsValidation' },
    {
      object: ['{github.com/golang-jwt/jwt,github.com/dgrijalva/jwt-go}.Parser'],
      options: { SkipClaimsValidation: { is: true } },
    },
    {
      assign: '{github.com/golang-jwt/jwt,github.com/dgrijalva/jwt-go}.Parser#SkipClaimsValidation',
      value: { is: true },
    },
  ],
}
