import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/cors-any-origin-with-credentials',
  languages: ['go'],
  title: "Every site may read answers with the user's session",
  message:
    'Cross-origin requests with credentials are allowed from any origin. Any page the user opens can read and change what they can.',
  remediation: 'List the origins that may in `AllowOrigins`.',
  severity: 'high',
  confidence: 'high',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/942.html'],
  lifecycle: 'stable',
  matches: [
    {
      object: [
        'github.com/gin-contrib/cors.Config',
        'github.com/rs/cors.Options',
        'github.com/go-chi/cors.Options',
        'github.com/labstack/echo/v4/middleware.CORSConfig',
        'github.com/gofiber/fiber/v2/middleware/cors.Config',
      ],
      options: { AllowAllOrigins: { is: true }, AllowCredentials: { is: true } },
    },
    {
      object: [
        'github.com/gin-contrib/cors.Config',
        'github.com/rs/cors.Options',
        'github.com/go-chi/cors.Options',
        'github.com/labstack/echo/v4/middleware.CORSConfig',
        'github.com/gofiber/fiber/v2/middleware/cors.Config',
      ],
      options: { AllowOrigins: { items: { is: '*' } }, AllowCredentials: { is: true } },
    },
    {
      object: [
        'github.com/gin-contrib/cors.Config',
        'github.com/rs/cors.Options',
        'github.com/go-chi/cors.Options',
        'github.com/labstack/echo/v4/middleware.CORSConfig',
        'github.com/gofiber/fiber/v2/middleware/cors.Config',
      ],
      options: { AllowedOrigins: { items: { is: '*' } }, AllowCredentials: { is: true } },
    },
    {
      object: [
        'github.com/gin-contrib/cors.Config',
        'github.com/rs/cors.Options',
        'github.com/go-chi/cors.Options',
        'github.com/labstack/echo/v4/middleware.CORSConfig',
        'github.com/gofiber/fiber/v2/middleware/cors.Config',
      ],
      options: { AllowOrigins: { is: '*' }, AllowCredentials: { is: true } },
    },
    {
      object: [
        'github.com/gin-contrib/cors.Config',
        'github.com/rs/cors.Options',
        'github.com/go-chi/cors.Options',
        'github.com/labstack/echo/v4/middleware.CORSConfig',
        'github.com/gofiber/fiber/v2/middleware/cors.Config',
      ],
      options: {
        UnsafeWildcardOriginWithAllowCredentials: { is: true },
        AllowCredentials: { is: true },
      },
    },
  ],
}
