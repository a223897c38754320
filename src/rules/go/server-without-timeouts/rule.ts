import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/server-without-timeouts',
  languages: ['go'],
  title: 'Server without time limits',
  message:
    'The server waits forever for a client that sends its request byte by byte. A few slow clients use up all connections.',
  remediation: 'Use an `http.Server` with `ReadHeaderTimeout`, `ReadTimeout` and `WriteTimeout`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [400, 770],
  owasp: 'A05:2021',
  references: ['https://pkg.go.dev/net/http#Server'],
  lifecycle: 'stable',
  matches: [
    { call: 'net/http.{ListenAndServe,ListenAndServeTLS,Serve,ServeTLS}' },
    {
      object: 'net/http.Server',
      options: {
        Handler: { present: true },
        ReadHeaderTimeout: { present: false },
        ReadTimeout: { present: false },
      },
    },
  ],
}
