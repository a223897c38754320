import { type StructureRule } from '../../../core/rule.ts'
import { trustsAnyRepository } from '../../github-oidc.ts'

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
          Action: { items: { is: 'sts:AssumeRoleWithWebIdentity' } },
          'Principal.Federated': {
            items: { matches: 'token\\.actions\\.githubusercontent\\.com' },
          },
        },
        any: trustsAnyRepository,
      },
      report: ['Condition', 'Principal'],
    },
    {
      resource: 'AWS::IAM::Role',
      at: 'Properties.AssumeRolePolicyDocument.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { is: 'sts:AssumeRoleWithWebIdentity' } },
        },
        any: trustsAnyRepository,
      },
      report: ['Condition', 'Principal'],
      with: [
        {
          resource: 'AWS::IAM::OIDCProvider',
          referredBy: 'Properties.AssumeRolePolicyDocument.Statement[].Principal.Federated',
          where: {
            options: { 'Properties.Url': { matches: 'token\\.actions\\.githubusercontent\\.com' } },
          },
        },
      ],
      confidence: 'medium',
    },
  ],
}
