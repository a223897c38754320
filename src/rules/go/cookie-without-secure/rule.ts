import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/cookie-without-secure',
  languages: ['go'],
  title: 'Cookie sent without encryption too',
  message:
    'The cookie has no `Secure`: the browser also sends it over plain HTTP, where anyone on the way reads it.',
  remediation: 'Set `Secure: true`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [614],
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
            Secure: { any: [{ present: false }, { is: false }] },
            MaxAge: { not: { is: -1 } },
            Name: { present: true },
          },
          type: ['net/http.Cookie'],
        },
      ],
    },
    {
      call: 'github.com/gin-gonic/gin.Context#SetCookie',
      arguments: [
        { at: 5, is: false },
        { at: 2, not: { is: -1 } },
      ],
    },
    {
      call: 'github.com/labstack/echo.Context#SetCookie',
      arguments: [
        {
          at: 0,
          options: {
            Secure: { any: [{ present: false }, { is: false }] },
            Name: { present: true },
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
            Secure: { any: [{ present: false }, { is: false }] },
            Name: { present: true },
          },
        },
      ],
    },
    { object: 'github.com/gorilla/sessions.Options', options: { Secure: { is: false } } },
  ],
}
