import { type StructureRule } from '../../../core/rule.ts'
import { openToOutsiders } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/permissions-not-set-for-outsiders',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Outsiders start this, and the rights of its token are not stated',
  message:
    'Anybody can cause this event, and it runs with the token of the repository. Without `permissions` that may be the right to write to everything, so any slip in a step below hands it over.',
  remediation:
    'Add `permissions: {}` at the top and give each job the one right it needs, such as `issues: write`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [250, 732],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token',
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
  ],
  ids: ['CKV2_GHA_1', 'zizmor excessive-permissions', 'zizmor dangerous-triggers'],
  matches: [
    {
      resource: 'workflow',
      where: {
        all: [
          { options: { permissions: { present: false } } },
          { not: { options: { 'jobs.*.permissions': { kind: ['map', 'text'] } } } },
          openToOutsiders,
        ],
      },
      report: '$triggers',
    },
  ],
}
