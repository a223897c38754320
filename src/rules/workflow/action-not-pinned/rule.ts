import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/action-not-pinned',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: "Somebody else's action can change under its tag",
  message:
    'A tag can be moved to other code at any time, and that code runs with the token and secrets of this job. In March 2025 the tags of `tj-actions/changed-files` were, in 23,000 repositories at once.',
  remediation:
    'Name the full commit and keep the version as a comment: `uses: owner/action@<40 hex digits> # v1.2.3`. Dependabot and Renovate raise both.',
  severity: 'medium',
  confidence: 'medium',
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
          '$action.owner': { not: { is: ['actions', 'github'] } },
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
