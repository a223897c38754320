import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/workspace-in-artifact',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The token of the job is uploaded with the folder',
  message:
    'The checkout leaves its token in `.git/config`, and this artifact holds the whole folder with its hidden files. Whoever may download it while the job runs has the rights of the token.',
  remediation: 'Upload only what was built, and set `persist-credentials: false` at the checkout.',
  severity: 'medium',
  confidence: 'high',
  cwe: [522, 538],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use',
    'https://docs.github.com/en/actions/tutorials/store-and-share-data',
  ],
  ids: ['zizmor artipacked'],
  matches: [
    {
      resource: 'step',
      where: {
        all: [
          { options: { '$action.name': { is: 'actions/upload-artifact' } } },
          {
            any: [
              { options: { 'with.include-hidden-files': { is: true } } },
              {
                options: { '$action.ref': { matches: '^v?(?:[1-3](?:\\.|$)|4\\.[0-3](?:\\.|$))' } },
              },
            ],
          },
        ],
      },
      at: 'with.path',
      has: { matches: '^\\s*(?:\\./?|\\*|\\*\\*|\\./\\*|\\./\\*\\*|\\.git/?)\\s*$' },
      with: [
        {
          resource: 'step',
          order: 'before',
          where: {
            options: {
              '$action.name': { is: 'actions/checkout' },
              '$action.ref': { not: { matches: '^v?(?:[6-9]|\\d\\d)(?:\\.|$)' } },
              'with.persist-credentials': { not: { is: false } },
              'with.path': { present: false },
            },
          },
        },
      ],
    },
  ],
}
