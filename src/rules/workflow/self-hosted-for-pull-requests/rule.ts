import { type StructureRule } from '../../../core/rule.ts'
import { letsOutsidersIn } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/self-hosted-for-pull-requests',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Pull requests run on a machine of your own',
  message:
    'In a public repository anybody can open a pull request whose code runs on this machine, stays there after the job, and reaches the network it stands in.',
  remediation:
    "Run pull requests on GitHub's machines or on ones that are thrown away after each job, or limit the job to branches of the repository by `if:`.",
  severity: 'medium',
  confidence: 'medium',
  cwe: [829, 668],
  owasp: 'A05:2021',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  ],
  ids: ['zizmor self-hosted-runner'],
  matches: [
    {
      resource: 'job',
      where: letsOutsidersIn,
      within: {
        workflow: {
          any: [
            { options: { '$triggers.pull_request': { present: true } } },
            { options: { '$triggers.pull_request_target': { present: true } } },
          ],
        },
      },
      at: 'runs-on',
      has: {
        any: [
          { items: { is: 'self-hosted' } },
          { options: { labels: { items: { is: 'self-hosted' } } } },
        ],
      },
    },
  ],
}
