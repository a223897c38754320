import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/debug-mode-on',
  languages: ['go'],
  title: 'Debug mode switched on',
  message: 'Debug mode shows internals to clients: routes, errors with their stack, queries.',
  remediation:
    'Switch it on by configuration only, and never in production: `gin.SetMode(gin.ReleaseMode)`, `Debug: false`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [489, 215],
  owasp: 'A05:2021',
  references: ['https://pkg.go.dev/github.com/gin-gonic/gin#SetMode'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'github.com/gin-gonic/gin.SetMode',
      arguments: [
        { at: 0, any: [{ is: 'debug' }, { refers: 'github.com/gin-gonic/gin.DebugMode' }] },
      ],
    },
    { assign: 'github.com/labstack/echo.Echo#Debug', value: { is: true } },
    { assign: 'github.com/beego/beego/v2/server/web.BConfig.RunMode', value: { is: 'dev' } },
    { object: ['github.com/rs/cors.Options'], options: { Debug: { is: true } } },
    { object: 'github.com/gofiber/fiber.Config', options: { EnablePrintRoutes: { is: true } } },
    {
      object: 'github.com/gofiber/fiber/v2/middleware/recover.Config',
      options: { EnableStackTrace: { is: true } },
    },
  ],
}
