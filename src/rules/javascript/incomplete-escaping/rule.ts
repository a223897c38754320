import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/incomplete-escaping',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Only the first occurrence is replaced',
  message:
    '`replace` with a text changes the first match only. A quote, tag or `..` that comes twice stays in, and the check that was meant to stop an attack does not.',
  remediation:
    'Use `replaceAll`, or a regular expression with the `g` flag; better an escaping function of a library.',
  severity: 'medium',
  confidence: 'high',
  cwe: [116, 20, 80],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/116.html'],
  matches: [
    {
      call: '*.replace',
      arguments: [
        {
          at: 0,
          kind: 'string',
          is: ['../', '..', '..\\', '<script>', '</script>', '%00', '\0'],
        },
        { at: 1, kind: 'string', constant: true },
      ],
      fix: { description: 'Replace every occurrence', edit: { kind: 'rename', to: 'replaceAll' } },
    },
    {
      call: '*.replace',
      arguments: [
        { at: 0, kind: 'string', is: ['<', '>', '"', "'", '&', '\\', '\n', '\r', '{{', '<%'] },
        { at: 1, kind: 'string', matches: String.raw`\\|&[#a-z0-9]+;|''|""|%[0-9a-f]{2}` },
      ],
      fix: { description: 'Replace every occurrence', edit: { kind: 'rename', to: 'replaceAll' } },
    },
    {
      call: '*.replace',
      confidence: 'low',
      arguments: [
        { at: 0, kind: 'string', is: ['<', '>', '"', "'", '&', '\\', '\n', '\r', '{{', '<%'] },
        {
          at: 1,
          kind: 'string',
          constant: true,
          not: { matches: String.raw`\\|&[#a-z0-9]+;|''|""|%[0-9a-f]{2}` },
        },
      ],
      fix: { description: 'Replace every occurrence', edit: { kind: 'rename', to: 'replaceAll' } },
    },
  ],
}
