import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/regex-injection',
  languages: ['java'],
  title: 'Regular expression from request data',
  message:
    'A value from the request is compiled as a regular expression. Some expressions take longer than the age of the universe to match: one request stops a thread.',
  remediation: 'Quote the value with `Pattern.quote`, or search for plain text with `contains`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1333, 400, 730],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://cwe.mitre.org/data/definitions/1333.html',
  ],
  lifecycle: 'stable',
  context: 'regex',
  sinks: [
    { call: 'java.util.regex.Pattern.{compile,matches}', arguments: [0] },
    { call: 'java.lang.String#{matches,replaceAll,replaceFirst,split}', arguments: [0] },
  ],
  sources: ['remote'],
}
