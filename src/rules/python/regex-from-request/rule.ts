import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/regex-from-request',
  languages: ['python'],
  title: 'Regular expression from request data',
  message:
    'The request decides the regular expression. A short one can keep the server busy for hours.',
  remediation:
    'Pass the value through `re.escape`, compare text without regular expressions, or use an engine without backtracking such as `re2`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [730, 1333, 400],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://cwe.mitre.org/data/definitions/1333.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'regex',
  sinks: [
    {
      call: '{re,regex}.{compile,search,match,fullmatch,findall,finditer,split,sub,subn}',
      arguments: [0, 'pattern'],
    },
    { call: '*.str.{contains,match,extract,findall}', arguments: [0] },
  ],
}
