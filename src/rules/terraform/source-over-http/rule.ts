import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/source-over-http',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Code or data is fetched over plain HTTP',
  message:
    'Whoever is on the way can change the module or what the plan decides on, and run code with the rights of the run.',
  remediation: 'Use `https://` or `git::ssh://`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319, 494],
  owasp: 'A08:2021',
  references: ['https://developer.hashicorp.com/terraform/language/modules/sources'],
  ids: ['CKV_TF_1 (related)'],
  matches: [
    { resource: 'module', at: 'source', has: { matches: '^(?:git::|hg::)?http://' } },
    {
      resource: 'data.http',
      at: 'url',
      has: { matches: '^http://(?!localhost|127\\.|169\\.254\\.|\\[)' },
    },
  ],
}
