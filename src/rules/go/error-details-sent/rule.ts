import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/error-details-sent',
  languages: ['go'],
  title: 'Error text sent to the client',
  message:
    'The text of an internal error goes to whoever asked: paths, queries, names of machines, which help an attacker along.',
  remediation:
    'Log the error, and answer with a fixed text: `http.Error(w, "internal error", 500)`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [209],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'net/http.Error',
      arguments: [
        { at: 1, named: '^Error$', constant: false },
        {
          at: 2,
          any: [
            { atLeast: 500 },
            {
              refers:
                'net/http.Status{InternalServerError,BadGateway,ServiceUnavailable,GatewayTimeout}',
            },
          ],
        },
      ],
    },
    {
      call: 'github.com/gin-gonic/gin.Context#String',
      arguments: [
        {
          at: 0,
          any: [
            { atLeast: 500 },
            {
              refers:
                'net/http.Status{InternalServerError,BadGateway,ServiceUnavailable,GatewayTimeout}',
            },
          ],
        },
        { at: 1, named: '^Error$', constant: false },
      ],
    },
    {
      call: [
        'github.com/gin-gonic/gin.Context#{JSON,AbortWithStatusJSON}',
        'github.com/labstack/echo.Context#JSON',
      ],
      arguments: [
        {
          at: 0,
          any: [
            { atLeast: 500 },
            {
              refers:
                'net/http.Status{InternalServerError,BadGateway,ServiceUnavailable,GatewayTimeout}',
            },
          ],
        },
        { at: 1, options: { error: { type: 'error#Error()' } } },
      ],
    },
    {
      call: 'github.com/labstack/echo.Context#String',
      arguments: [
        {
          at: 0,
          any: [
            { atLeast: 500 },
            {
              refers:
                'net/http.Status{InternalServerError,BadGateway,ServiceUnavailable,GatewayTimeout}',
            },
          ],
        },
        { at: 1, named: '^Error$', constant: false },
      ],
    },
    {
      call: ['fmt.{Fprint,Fprintf,Fprintln}', 'io.WriteString', 'net/http.ResponseWriter#Write'],
      arguments: [{ at: 'any', type: ['runtime/debug.Stack()'] }],
    },
    { call: 'net/http.Error', arguments: [{ at: 1, type: 'runtime/debug.Stack()' }] },
  ],
}
