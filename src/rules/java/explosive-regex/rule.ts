import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/explosive-regex',
  languages: ['java'],
  title: 'Regular expression that can take for ever',
  message:
    'For some texts the time to match doubles with every character. One request stops a thread.',
  remediation:
    'Rewrite it so that repeated parts can not match the same text, with possessive quantifiers (`++`) or with RE2/J.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1333, 400],
  owasp: 'A05:2021',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://cwe.mitre.org/data/definitions/1333.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: ['java.util.regex.Pattern.{compile,matches}'],
      arguments: [{ at: 0, explosive: true }],
    },
    {
      call: 'java.lang.String#{matches,replaceAll,replaceFirst,split}',
      arguments: [{ at: 0, explosive: true }],
    },
    {
      decorator: 'javax.validation.constraints.Pattern',
      arguments: [{ keyword: 'regexp', explosive: true }],
    },
  ],
}
