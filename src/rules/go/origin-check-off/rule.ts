import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/origin-check-off',
  languages: ['go'],
  title: 'Requests of any origin are accepted',
  message:
    'The function that should check the origin always says yes. A page of another site then connects with the session of the user.',
  remediation:
    'Compare the origin with a fixed list, or leave the function out: the default compares it with the host.',
  severity: 'high',
  confidence: 'high',
  cwe: [1385, 942, 346],
  owasp: 'A07:2021',
  references: ['https://pkg.go.dev/github.com/gorilla/websocket#Upgrader'],
  lifecycle: 'stable',
  matches: [
    {
      function: {
        named:
          '^(?:CheckOrigin|checkOrigin|AllowOriginFunc|AllowOriginVaryRequestFunc|AllowOriginRequestFunc)$',
        body: 'returns-true',
      },
    },
  ],
}
