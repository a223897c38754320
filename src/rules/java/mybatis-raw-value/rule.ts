import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/mybatis-raw-value',
  languages: ['java'],
  title: 'Value put into SQL as text',
  message:
    '`${…}` of MyBatis pastes the value into the SQL text, while `#{…}` binds it. Whoever controls the value changes the query.',
  remediation: 'Write `#{…}` for values; choose column and table names from a fixed list in Java.',
  severity: 'high',
  confidence: 'medium',
  cwe: [89],
  owasp: 'A03:2021',
  references: [
    'https://mybatis.org/mybatis-3/sqlmap-xml.html#string-substitution',
    'https://cwe.mitre.org/data/definitions/89.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      decorator: 'org.apache.ibatis.annotations.{Select,Insert,Update,Delete}',
      arguments: [{ at: 'any', any: [{ matches: '\\$\\{' }, { items: { matches: '\\$\\{' } }] }],
    },
  ],
}
