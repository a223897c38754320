import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/jwt-unverified',
  languages: ['go'],
  title: 'Token is not verified',
  message:
    'The token is read or made without a signature. Anyone can write one with any name and any right in it.',
  remediation:
    'Parse with `jwt.Parse` and a key, limited by `jwt.WithValidMethods`; sign with `jwt.SigningMethodHS256` or better.',
  severity: 'high',
  confidence: 'high',
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
        '*.UnsafeClaimsWithoutVerification',
        'github.com/lestrrat-go/jwx/jwt.ParseInsecure',
      ],
    },
    {
      call: [
        'github.com/golang-jwt/jwt.{New,NewWithClaims}',
        'github.com/dgrijalva/jwt-go.{New,NewWithClaims}',
      ],
      arguments: [
        {
          at: 0,
          refers: ['{github.com/golang-jwt/jwt,github.com/dgrijalva/jwt-go}.SigningMethodNone'],
        },
      ],
    },
    {
      call: ['github.com/golang-jwt/jwt.Token#SignedString'],
      arguments: [
        {
          at: 0,
          refers: [
            '{github.com/golang-jwt/jwt,github.com/dgrijalva/jwt-go}.UnsafeAllowNoneSignatureType',
          ],
        },
      ],
    },
    {
      call: 'github.com/lestrrat-go/jwx/{v2/,}jwt.{Parse,ParseString}',
      arguments: [{ at: 1, type: 'github.com/lestrrat-go/jwx/{v2/,}jwt.WithVerify()' }],
    },
  ],
}
