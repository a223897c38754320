import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/label-approval-outlived',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The approval by a label holds for later pushes too',
  message:
    'The label stays when its author pushes again: code that nobody has looked at runs with the secrets of the repository.',
  remediation:
    'React to `types: [labeled]` only and take the label off first thing in the job, or ask for approval by an environment.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [367, 829],
  owasp: 'A08:2021',
  references: ['https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  ids: ['zizmor dangerous-triggers (related)'],
  matches: [
    {
      resource: 'job',
      where: {
        options: {
          $if: { matches: 'labels?\\b' },
          'steps[].with.ref': { carries: 'head' },
        },
      },
      within: {
        workflow: {
          options: {
            '$triggers.pull_request_target': { present: true },
            '$triggers.pull_request_target.types': {
              any: [{ present: false }, { items: { is: ['synchronize', 'opened', 'reopened'] } }],
            },
          },
        },
      },
      at: 'if',
    },
  ],
}
