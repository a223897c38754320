import { type StructureRule } from '../../../core/rule.ts'
import { letsOutsidersIn, runsWorkspace, takesHead } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/untrusted-checkout',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Code from outside is checked out beside secrets',
  message:
    'This event runs with the secrets and the token of the repository, and the job takes the code of the pull request. Nothing of it is seen to run here, but a tool that reads its configuration from the folder may, and the token lies in `.git/config`.',
  remediation:
    'Take the base branch instead, read the change by the API, or set `persist-credentials: false` and keep every tool from the folder.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [829],
  owasp: 'A08:2021',
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
  ],
  ids: ['zizmor dangerous-triggers'],
  matches: [
    {
      resource: 'step',
      where: { all: [takesHead, letsOutsidersIn] },
      within: {
        job: letsOutsidersIn,
        workflow: {
          any: [
            { options: { '$triggers.pull_request_target': { present: true } } },
            { options: { '$triggers.issue_comment': { present: true } } },
            { options: { '$triggers.workflow_run': { present: true } } },
          ],
        },
      },
      without: [{ resource: 'step', order: 'after', where: runsWorkspace }],
      report: ['with.ref', 'with.repository', 'run'],
    },
  ],
}
