import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/hardcoded-signing-secret',
  languages: ['go'],
  title: 'Secret for sessions or tokens written in the code',
  message:
    'Sessions or tokens are signed with a value from the source. Everyone who can read it can sign in as anyone.',
  remediation:
    'Load the secret from a secret store or the environment, fail at start when it is missing, and change this one.',
  severity: 'critical',
  confidence: 'high',
  cwe: [798, 321],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'github.com/golang-jwt/jwt.Token#SignedString',
        'github.com/dgrijalva/jwt-go.Token#SignedString',
      ],
      arguments: [
        {
          at: 0,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: [
        'github.com/gorilla/sessions.NewCookieStore',
        'github.com/gorilla/securecookie.New',
        'github.com/gorilla/csrf.Protect',
        'github.com/gin-contrib/sessions/{cookie,memstore}.NewStore',
        'github.com/labstack/echo-jwt.JWT',
      ],
      arguments: [
        {
          at: 0,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: 'github.com/gorilla/sessions.NewFilesystemStore',
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: 'github.com/go-chi/jwtauth.New',
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      object: [
        'github.com/labstack/echo-jwt.Config',
        'github.com/labstack/echo/v4/middleware.JWTConfig',
      ],
      options: {
        SigningKey: {
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      },
    },
    {
      object: 'github.com/gofiber/contrib/jwt.SigningKey',
      options: {
        Key: {
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      },
    },
  ],
}
