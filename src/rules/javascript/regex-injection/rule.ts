import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/regex-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Regular expression from request data',
  message:
    'A value from outside becomes a regular expression. With a pattern such as `(a+)+$` one request keeps the whole process busy for minutes.',
  remediation:
    'Escape the value (`RegExp.escape`, `lodash.escapeRegExp`), compare text with `includes`, or use a linear-time engine such as `re2`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1333, 730, 400],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
  ],
  sources: ['remote'],
  context: 'regex',
  sinks: [{ call: 'RegExp', arguments: [0] }],
}
