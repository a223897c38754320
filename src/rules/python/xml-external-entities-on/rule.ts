import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/xml-external-entities-on',
  languages: ['python'],
  title: 'XML parser fetches external entities',
  message:
    'External entities are switched on. A document can then read files of this machine and call addresses inside the network.',
  remediation: 'Leave the feature off, or use `defusedxml.sax`.',
  severity: 'high',
  confidence: 'high',
  cwe: [611],
  owasp: 'A05:2021',
  references: [
    'https://docs.python.org/3/library/xml.sax.handler.html#xml.sax.handler.feature_external_ges',
    'https://cwe.mitre.org/data/definitions/611.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.setFeature',
      arguments: [
        {
          at: 0,
          any: [
            { refers: 'xml.sax.handler.{feature_external_ges,feature_external_pes}' },
            { matches: '^http://xml\\.org/sax/features/external-(?:general|parameter)-entities$' },
          ],
        },
        { at: 1, is: [true, 1] },
      ],
    },
  ],
}
