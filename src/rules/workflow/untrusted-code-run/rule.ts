import { type StructureRule } from '../../../core/rule.ts'
import { asksAnother, letsOutsidersIn, runsWorkspace, takesHead } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/untrusted-code-run',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Code from outside runs with the rights of the repository',
  message:
    'This event runs with the secrets and the token of the repository, and the job takes the code of the pull request and runs it: a build, an install or a test script of anybody who opens one gets them.',
  remediation:
    'Build and test on `pull_request`, which has no secrets. Where a privileged step is needed, run it in a second workflow on `workflow_run` that takes no code from the pull request.',
  severity: 'high',
  confidence: 'high',
  cwe: [829, 94],
  owasp: 'A08:2021',
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
  ],
  ids: ['zizmor dangerous-triggers'],
  matches: [
    {
      resource: 'step',
      where: {
        all: [takesHead, letsOutsidersIn, { options: { 'with.path': { present: false } } }],
      },
      within: {
        job: {
          all: [
            letsOutsidersIn,
            { not: asksAnother },
            { not: { options: { $if: { matches: 'labels?\\b' } } } },
            { options: { environment: { present: false }, needs: { present: false } } },
          ],
        },
        workflow: {
          any: [
            {
              options: {
                '$triggers.pull_request_target': { present: true },
                '$triggers.pull_request_target.types': {
                  not: { every: { is: ['labeled', 'closed', 'unlabeled'] } },
                },
              },
            },
          ],
        },
      },
      with: [{ resource: 'step', order: 'after', where: runsWorkspace }],
      without: [
        {
          resource: 'step',
          order: 'before',
          where: {
            any: [
              {
                options: {
                  '$action.name': { matches: 'permission|collaborator|member|check-user' },
                },
              },
              { options: { $script: { matches: 'permission|collaborators|author_association' } } },
              {
                options: {
                  'with.script': { matches: 'permission|collaborator|author_association' },
                },
              },
            ],
          },
        },
      ],
      report: ['with.ref', 'with.repository', 'run'],
    },
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
      with: [{ resource: 'step', order: 'after', where: runsWorkspace }],
      report: ['with.ref', 'with.repository', 'run'],
      confidence: 'medium',
    },
  ],
}
