import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/first-party-action-not-pinned',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: "GitHub's action can change under its tag",
  message:
    'A tag can be moved to other code. For actions of GitHub itself that is unlikely, yet a run a year from now may use other code than the one that was reviewed.',
  remediation:
    'Name the full commit and keep the version as a comment: `uses: actions/checkout@<40 hex digits> # v4.2.2`.',
  severity: 'low',
  confidence: 'high',
  cwe: [829, 1357],
  owasp: 'A08:2021',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
  ],
  ids: ['zizmor unpinned-uses'],
  matches: [
    {
      resource: '{step,job}',
      where: {
        options: {
          '$action.kind': { is: 'repository' },
          '$action.pinned': { is: false },
          '$action.owner': { is: ['actions', 'github'] },
          '$action.ref': {
            all: [
              { minLength: 1 },
              {
                not: {
                  matches:
                    '^(?:refs/heads/.*|main|master|head|develop|development|dev|trunk|next|canary|edge)$',
                },
              },
            ],
          },
        },
      },
      at: 'uses',
    },
  ],
}
