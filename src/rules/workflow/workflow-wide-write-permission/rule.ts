import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/workflow-wide-write-permission',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Every job may write, not only the one that must',
  message:
    "A right stated at the top belongs to each job. The ones that only build or test run other people's packages and actions with it.",
  remediation:
    'State `contents: read` at the top and move the right to write into the job that needs it.',
  severity: 'low',
  confidence: 'high',
  cwe: [250],
  owasp: 'A01:2021',
  references: ['https://docs.github.com/en/actions/tutorials/authenticate-with-github_token'],
  ids: ['zizmor excessive-permissions'],
  matches: [
    {
      resource: 'workflow',
      where: { options: { $jobs: { atLeast: 2 } } },
      at: 'permissions.*',
      has: { is: 'write' },
    },
  ],
}
