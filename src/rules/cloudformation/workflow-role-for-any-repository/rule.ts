import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/workflow-role-for-any-repository',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Workflows of any repository can assume a role',
  message:
    'The role trusts the identity provider of GitHub Actions without asking for the repository: a workflow of anybody gets its rights.',
  remediation:
    'Add a condition on `token.actions.githubusercontent.com:sub` that names the repository and its branch or environment.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 863],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  ],
  ids: ['CKV_AWS_358'],
  matches: [
    {
      resource: 'AWS::IAM::Role',
      at: 'Properties.AssumeRolePolicyDocument.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          'Principal.Federated': {
            items: { matches: 'token\\.actions\\.githubusercontent\\.com' },
          },
        },
        any: [
          {
            options: {
              'Condition.*."token.actions.githubusercontent.com:sub"': {
                items: { matches: '^(?:repo:)?\\*' },
              },
            },
          },
          { options: { Condition: { present: false } } },
        ],
      },
      report: ['Condition', 'Principal'],
    },
  ],
}
