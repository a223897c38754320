import { type StructureRule } from '../../../core/rule.ts'
import { openToOutsiders } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/permissions-not-set',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The rights of the token are not stated',
  message:
    'Without `permissions` the token has what the organisation or repository gives by default, in older ones the right to write to everything. The file does not show it, and a change of that setting changes this workflow.',
  remediation:
    'Add `permissions: { contents: read }` at the top, and more in the one job that needs more.',
  severity: 'low',
  confidence: 'high',
  cwe: [250, 732],
  owasp: 'A01:2021',
  references: ['https://docs.github.com/en/actions/tutorials/authenticate-with-github_token'],
  ids: ['CKV2_GHA_1', 'zizmor excessive-permissions'],
  matches: [
    {
      resource: 'workflow',
      where: {
        all: [
          { options: { permissions: { present: false } } },
          { not: { options: { 'jobs.*.permissions': { kind: ['map', 'text'] } } } },
          { not: { options: { '$triggers.workflow_call': { present: true } } } },
          { not: openToOutsiders },
        ],
      },
      report: '$triggers',
    },
  ],
}
