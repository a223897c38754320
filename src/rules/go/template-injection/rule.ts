import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/template-injection',
  languages: ['go'],
  title: 'Template built from request data',
  message:
    'The text of a template comes from the request. Whoever sends it calls every method of the data handed to it.',
  remediation: 'Keep templates in files of your own and hand values to `Execute`.',
  severity: 'high',
  confidence: 'high',
  cwe: [1336, 94],
  owasp: 'A03:2021',
  references: ['https://pkg.go.dev/text/template#Template.Parse'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'template',
  sinks: [{ call: '{html,text}/template.Template#Parse' }],
}
