import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/chart-default-secret',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'The defaults of a chart hold a secret',
  message: 'Every installation that does not override it has the same, public, value.',
  remediation:
    'Leave the value empty and let the template require it (`required`), or generate one (`randAlphaNum`).',
  severity: 'medium',
  confidence: 'low',
  cwe: [798, 1188],
  owasp: 'A07:2021',
  references: ['https://helm.sh/docs/chart_best_practices/values/'],
  ids: [],
  matches: [
    {
      resource: 'values',
      at: '**',
      has: {
        key: '^(?:\\w*(?:password|passwd)|\\w*(?:secretKey|apiKey|accessToken|authToken|privateKey|clientSecret))$',
        minLength: 4,
        not: {
          any: [
            {
              matches:
                '^(?:|["\']{2}|change_?me.*|example.*|dummy|placeholder|none|null|true|false|yes|no|xxx+|todo|<.*>|your[-_ ].*|\\*+|\\d{1,4})$|\\$[({]|^/|^https?://[^@]*$',
            },
            { key: 'existing|ref$|file|path|name' },
          ],
        },
      },
    },
  ],
}
