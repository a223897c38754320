import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/jwt-unverified',
  languages: ['go'],
  title: 'Token is not verified',
  message:
    'The claims of the token are read before its signature is checked. Anyone can write a token with any name and any right in it.',
  remediation:
    'Parse with `jwt.Parse` and a key, limited by `jwt.WithValidMethods`, before anything in the token is believed.',
  severity: 'high',
  confidence: 'medium',
  cwe: [347],
  owasp: 'A07:2021',
  references: ['https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Parser.ParseUnverified'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'github.com/golang-jwt/jwt.Parser#ParseUnverified',
        'github.com/golang-jwt/jwt.NewParser()#ParseUnverified',
        'github.com/dgrijalva/jwt-go.Parser#ParseUnverified',
        'github.com/lestrrat-go/jwx/jwt.ParseInsecure',
      ],
    },
    {
      call: 'github.com/lestrrat-go/jwx/{v2/,}jwt.{Parse,ParseString}',
      arguments: [{ at: 1, type: 'github.com/lestrrat-go/jwx/{v2/,}jwt.WithVerify()' }],
    },
  ],
}
