import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/archived-action',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The action is no longer maintained',
  message:
    'Its repository is archived or this version was switched off: nobody repairs it, and what it builds on (old Node versions, old commands) stops working.',
  remediation:
    "Use the successor its page names, or the runner's own tools such as `gh release create`.",
  severity: 'low',
  confidence: 'high',
  cwe: [1104],
  owasp: 'A06:2021',
  references: [
    'https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/',
    'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
  ],
  ids: ['zizmor archived-uses'],
  matches: [
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': {
            any: [
              {
                is: [
                  'actions/create-release',
                  'actions/upload-release-asset',
                  'actions/setup-ruby',
                  'actions/setup-elixir',
                  'actions/setup-haskell',
                  'azure/container-scan',
                  'google-github-actions/release-please-action',
                  'marvinpinto/action-automatic-releases',
                  'repo-sync/pull-request',
                  'gradle/gradle-build-action',
                  'crazy-max/ghaction-docker-buildx',
                ],
              },
              { matches: '^actions-rs/' },
            ],
          },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: ['actions/upload-artifact', 'actions/download-artifact'] },
          '$action.ref': { matches: '^v?[1-3](?:\\.|$)' },
        },
      },
      at: 'uses',
    },
    {
      resource: 'step',
      where: {
        options: {
          '$action.name': { is: 'actions/cache' },
          '$action.ref': { matches: '^v?[12](?:\\.|$)' },
        },
      },
      at: 'uses',
    },
  ],
}
