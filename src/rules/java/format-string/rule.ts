import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/format-string',
  languages: ['java'],
  title: 'Format from request data',
  message:
    'A value from the request is used as the format of `String.format`. Wrong or huge formats raise errors or fill the memory.',
  remediation:
    'Keep the format constant and pass the value as an argument: `String.format("%s", value)`.',
  severity: 'low',
  confidence: 'high',
  cwe: [134],
  owasp: 'A03:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Formatter.html',
    'https://cwe.mitre.org/data/definitions/134.html',
  ],
  lifecycle: 'stable',
  context: 'format',
  sinks: [
    { call: 'java.lang.String.format', arguments: [0] },
    { call: '*.formatted', arguments: ['receiver'] },
    {
      call: ['java.util.Formatter#format', 'java.io.{PrintStream,PrintWriter}#{printf,format}'],
      arguments: [0],
    },
    { call: 'java.text.MessageFormat.format', arguments: [0] },
  ],
  sources: ['remote'],
}
