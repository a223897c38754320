import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/cache-in-release',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A release is built from a cache',
  message:
    'Caches are shared with other workflows of the branch. Whoever gets code into one of those can leave a changed dependency there, and the release takes it along.',
  remediation:
    'Build releases without restoring a cache: drop `actions/cache` and the `cache:` of setup actions in this job.',
  severity: 'low',
  confidence: 'medium',
  cwe: [349, 829],
  owasp: 'A08:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching',
    'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
  ],
  ids: ['zizmor cache-poisoning'],
  matches: [
    {
      resource: 'step',
      where: {
        any: [
          {
            options: {
              '$action.name': {
                is: [
                  'actions/cache',
                  'actions/cache/restore',
                  'swatinem/rust-cache',
                  'mozilla-actions/sccache-action',
                ],
              },
            },
          },
          {
            options: {
              '$action.name': { matches: '^actions/setup-(?:node|python|java|dotnet)$' },
              'with.cache': { minLength: 2 },
            },
          },
        ],
      },
      within: {
        workflow: {
          any: [
            { options: { '$triggers.release': { present: true } } },
            { options: { '$triggers.push.tags': { present: true } } },
          ],
        },
      },
      at: 'uses',
      with: [
        {
          resource: 'step',
          order: 'after',
          where: {
            any: [
              {
                options: {
                  $script: {
                    matches:
                      '\\b(?:npm|pnpm|yarn(?:\\s+npm)?|cargo|poetry|uv|flit|hatch)\\s+publish\\b|\\btwine\\s+upload\\b|\\bgem\\s+push\\b|\\bgoreleaser\\s+release\\b|\\bdocker\\s+push\\b|\\bgh\\s+release\\s+(?:create|upload)\\b',
                  },
                },
              },
              {
                options: {
                  '$action.name': {
                    is: [
                      'pypa/gh-action-pypi-publish',
                      'softprops/action-gh-release',
                      'goreleaser/goreleaser-action',
                      'ncipollo/release-action',
                      'js-devtools/npm-publish',
                      'gradle/publish',
                    ],
                  },
                },
              },
            ],
          },
        },
      ],
    },
  ],
}
