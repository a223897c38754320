import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/explosive-regex',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Regular expression that can take exponential time',
  message:
    'The expression can match the same text in very many ways, and tries them all when the text does not fit. A short text then keeps the process busy for minutes.',
  remediation:
    'Take out the repetition inside a repetition (`(a+)+` is `a+`), make alternatives exclude each other, or use a linear-time engine such as `re2`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1333, 400],
  owasp: 'A06:2021',
  references: ['https://cwe.mitre.org/data/definitions/1333.html'],
  matches: [
    { literal: { kind: 'regex', explosive: true } },
    { call: 'RegExp', arguments: [{ at: 0, kind: 'string', explosive: true }] },
  ],
}
