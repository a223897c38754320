import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/open-redirect',
  languages: ['go'],
  title: 'Redirect to an address from request data',
  message:
    'Whoever sends a link to this server decides where it leads. A link that begins with your name ends on a page that looks like yours and asks for a password.',
  remediation:
    'Redirect to fixed paths, or parse the target and accept it only when it has no host and begins with a single slash.',
  severity: 'medium',
  confidence: 'high',
  cwe: [601],
  owasp: 'A01:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'redirect',
  sinks: [
    { call: 'net/http.Redirect', arguments: [2], text: 'url-host' },
    {
      call: [
        'github.com/gin-gonic/gin.Context#Redirect',
        'github.com/labstack/echo.Context#Redirect',
      ],
      arguments: [1],
      text: 'url-host',
    },
    { call: 'github.com/gofiber/fiber.Ctx#Redirect', arguments: [0], text: 'url-host' },
    {
      call: 'net/http.Header#{Set,Add}',
      arguments: [1],
      text: 'url-host',
      when: [{ at: 0, matches: '^location$' }],
    },
    {
      call: 'github.com/gin-gonic/gin.Context#Header',
      arguments: [1],
      text: 'url-host',
      when: [{ at: 0, matches: '^location$' }],
    },
  ],
}
