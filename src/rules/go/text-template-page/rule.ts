import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/text-template-page',
  languages: ['go'],
  title: 'Page rendered without escaping',
  message:
    '`text/template` does not escape. A value from the request becomes part of the page as it came, with its scripts.',
  remediation:
    'Import `html/template` instead: it has the same functions and escapes for the place a value stands in.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: ['https://pkg.go.dev/html/template'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'html',
  sinks: [
    {
      call: 'text/template.Template#Execute',
      arguments: [1],
      deep: true,
      when: [{ at: 0, type: 'net/http.ResponseWriter' }],
    },
    {
      call: 'text/template.Template#ExecuteTemplate',
      arguments: [2],
      deep: true,
      when: [{ at: 0, type: 'net/http.ResponseWriter' }],
    },
  ],
}
