import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/reflected-origin',
  languages: ['go'],
  title: 'Every origin is allowed',
  message:
    'The `Origin` of the request is sent back as the origin that may read the answer. That allows every site, with the session of the user.',
  remediation: 'Compare the origin with a fixed list before sending it back.',
  severity: 'high',
  confidence: 'high',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/942.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'trust',
  sinks: [
    {
      call: 'net/http.Header#{Set,Add}',
      arguments: [1],
      when: [{ at: 0, matches: '^access-control-allow-origin$' }],
    },
    {
      call: 'github.com/gin-gonic/gin.Context#Header',
      arguments: [1],
      when: [{ at: 0, matches: '^access-control-allow-origin$' }],
    },
    {
      call: 'github.com/gofiber/fiber.Ctx#Set',
      arguments: [1],
      when: [{ at: 0, matches: '^access-control-allow-origin$' }],
    },
  ],
}
