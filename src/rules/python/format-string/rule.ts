import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/format-string',
  languages: ['python'],
  title: 'Format text from request data',
  message:
    'The request decides the format text. With `{user.__class__.__init__.__globals__}` in it, whoever sends it reads secrets out of the objects that are filled in.',
  remediation:
    'Keep the format text constant and fill the value in, or use `string.Template.safe_substitute` with plain values only.',
  severity: 'medium',
  confidence: 'high',
  cwe: [134],
  owasp: 'A03:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/134.html',
    'https://docs.python.org/3/library/string.html#format-string-syntax',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'format',
  sinks: [
    { call: '*.{format,format_map}', arguments: ['receiver'], receiver: { tainted: ['remote'] } },
    { call: ['string.Formatter#{format,vformat}', 'str.format'], arguments: [0] },
  ],
}
