import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/cookie-without-httponly',
  languages: ['go'],
  title: 'Cookie that scripts can read',
  message:
    'A session cookie without `HttpOnly` can be read by any script in the page, so one cross-site scripting flaw is enough to take over the session.',
  remediation: 'Set `HttpOnly: true`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1004],
  owasp: 'A05:2021',
  references: ['https://pkg.go.dev/net/http#Cookie'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'net/http.SetCookie',
      arguments: [
        {
          at: 1,
          options: {
            HttpOnly: { any: [{ present: false }, { is: false }] },
            MaxAge: { not: { is: -1 } },
            Name: { matches: '^(?:.*(?:sess|sid|token|auth|jwt|csrf|xsrf|login|remember).*)$' },
          },
        },
      ],
    },
    {
      call: 'github.com/gin-gonic/gin.Context#SetCookie',
      arguments: [
        { at: 0, matches: '^(?:.*(?:sess|sid|token|auth|jwt|csrf|xsrf|login|remember).*)$' },
        { at: 6, is: false },
        { at: 2, not: { is: -1 } },
      ],
    },
    {
      call: 'github.com/labstack/echo.Context#SetCookie',
      arguments: [
        {
          at: 0,
          options: {
            HttpOnly: { any: [{ present: false }, { is: false }] },
            Name: { matches: '^(?:.*(?:sess|sid|token|auth|jwt|csrf|xsrf|login|remember).*)$' },
            MaxAge: { not: { is: -1 } },
          },
        },
      ],
    },
    {
      call: 'github.com/gofiber/fiber.Ctx#Cookie',
      arguments: [
        {
          at: 0,
          options: {
            HTTPOnly: { any: [{ present: false }, { is: false }] },
            Name: { matches: '^(?:.*(?:sess|sid|token|auth|jwt|csrf|xsrf|login|remember).*)$' },
          },
        },
      ],
    },
    { object: 'github.com/gorilla/sessions.Options', options: { HttpOnly: { is: false } } },
  ],
}
