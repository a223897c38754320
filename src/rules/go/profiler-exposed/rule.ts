import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/profiler-exposed',
  languages: ['go'],
  title: 'Profiler on the default server',
  message:
    'Importing `net/http/pprof` adds pages to the default multiplexer that show memory, goroutines and the command line of the process to whoever asks.',
  remediation:
    'Serve the profiler on a multiplexer of its own, on localhost or behind a login, and keep it out of production builds.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [489, 200],
  owasp: 'A05:2021',
  references: ['https://pkg.go.dev/net/http/pprof'],
  lifecycle: 'stable',
  matches: [
    {
      module: [
        'net/http/pprof',
        'github.com/gin-contrib/pprof',
        'github.com/gofiber/fiber/v2/middleware/pprof',
      ],
    },
  ],
}
