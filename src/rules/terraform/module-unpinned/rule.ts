import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/module-unpinned',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A module is taken from a moving place',
  message:
    'Without a version or a commit the code of the module can change between the review and the run.',
  remediation:
    'Add `?ref=` with a tag or, better, a commit to the address, or `version` to a module of a registry.',
  severity: 'low',
  confidence: 'high',
  cwe: [1357, 829],
  owasp: 'A08:2021',
  references: ['https://developer.hashicorp.com/terraform/language/modules/sources'],
  ids: ['CKV_TF_1', 'CKV_TF_2'],
  matches: [
    {
      resource: 'module',
      at: 'source',
      has: {
        matches: '^(?:git::|git@|github\\.com/|bitbucket\\.org/)|\\.git(?:$|//)',
        not: { matches: '[?&]ref=.' },
      },
    },
    {
      resource: 'module',
      at: 'source',
      has: { matches: '[?&]ref=(?:main|master|develop|HEAD)(?:$|&)' },
    },
    {
      resource: 'module',
      where: {
        options: {
          source: {
            matches: '^(?:[\\w.-]+\\.[a-z]+/)?[\\w-]+/[\\w-]+/[\\w-]+(?://.*)?$',
            not: { matches: '^(?:github\\.com|bitbucket\\.org)/' },
          },
        },
      },
      has: { options: { version: { present: false } } },
    },
  ],
}
