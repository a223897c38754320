import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/slow-regex',
  languages: ['python'],
  title: 'Regular expression that can take forever',
  message:
    'Some texts make the time of this expression double with every character. A short input then keeps the server busy for hours.',
  remediation:
    'Let every part of a repetition match in one way only: no nested repetitions, no alternatives that overlap.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1333, 400],
  owasp: 'A04:2021',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://cwe.mitre.org/data/definitions/1333.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '{re,regex}.{compile,search,match,fullmatch,findall,finditer,split,sub,subn}',
      arguments: [{ at: 0, keyword: 'pattern', explosive: true }],
    },
    {
      call: [
        'django.core.validators.RegexValidator',
        'wtforms.validators.Regexp',
        'django.urls.re_path',
        'django.forms.RegexField',
      ],
      arguments: [{ at: 0, keyword: 'regex', explosive: true }],
    },
    {
      call: ['pydantic.{Field,constr,StringConstraints}', 'fastapi.{Query,Path,Form,Body}'],
      arguments: [{ keyword: 'pattern', explosive: true }],
    },
    {
      call: ['pydantic.{Field,constr}', 'fastapi.{Query,Path,Form,Body}'],
      arguments: [{ keyword: 'regex', explosive: true }],
    },
  ],
}
