import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/secrets-inherited',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'All secrets go to a workflow of another repository',
  message:
    '`inherit` hands over every secret of this repository and organisation, also the ones the called workflow has no use for, and whoever changes that repository reads them.',
  remediation: 'Name the secrets it needs: `secrets: { NPM_TOKEN: ${{ secrets.NPM_TOKEN }} }`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [522, 250],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
  ],
  ids: ['zizmor secrets-inherit'],
  matches: [
    {
      resource: 'job',
      where: { options: { '$action.kind': { is: 'repository' } } },
      at: 'secrets',
      has: { is: 'inherit' },
    },
  ],
}
