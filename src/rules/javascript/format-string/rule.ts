import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/format-string',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Format string from request data',
  message:
    'The first argument decides how the others are shown. A value from the request in it can hide them or put them elsewhere (`%s`, `%o`, `%c`).',
  remediation:
    "Keep the format constant and pass the value as an argument: `console.log('user %s', name)`.",
  severity: 'low',
  confidence: 'high',
  cwe: [134],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/134.html'],
  sources: ['remote'],
  context: 'format',
  sinks: [
    {
      call: [
        'console.{log,info,warn,error,debug,trace}',
        'util.{format,debug,log}',
        'printf',
        'sprintf-js.{sprintf,vsprintf}',
        'format-util',
      ],
      arguments: [0],
      when: [{ at: 1, present: true }],
    },
  ],
  sanitizers: [{ call: 'JSON.stringify' }],
}
