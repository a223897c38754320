import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/unescaped-template-value',
  languages: ['go'],
  title: 'Request data declared to be safe markup',
  message:
    '`template.HTML`, `template.JS` and their like tell the template engine not to escape a value. Here the value comes from the request, so its markup and scripts run in the page.',
  remediation:
    'Hand the plain string to the template. For markup users may write, clean it with `bluemonday` first.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: ['https://pkg.go.dev/html/template#HTML'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'html',
  sinks: [{ call: 'html/template.{HTML,JS,JSStr,HTMLAttr,CSS,URL,Srcset}', arguments: [0] }],
}
