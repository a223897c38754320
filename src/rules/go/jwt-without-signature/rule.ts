import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/jwt-without-signature',
  languages: ['go'],
  title: 'Token made without a signature',
  message:
    'Tokens with the method `none` carry no signature. Anyone can write one with any name and any right in it.',
  remediation:
    'Sign with `jwt.SigningMethodHS256` or better, and accept only that method with `jwt.WithValidMethods`.',
  severity: 'high',
  confidence: 'high',
  cwe: [347],
  owasp: 'A07:2021',
  references: ['https://pkg.go.dev/github.com/golang-jwt/jwt/v5#SigningMethodHMAC'],
  lifecycle: 'stable',
  matches: [
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
  ],
}
