import { type StructureRule } from '../../../core/rule.ts'
import { documentTrustsAnyRepository, trustsAnyRepository } from '../../github-oidc.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/workflow-role-for-any-repository',
  languages: ['terraform'],
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
      resource: 'aws_iam_role',
      at: 'assume_role_policy.Statement[]',
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
      resource: 'aws_iam_role',
      at: 'assume_role_policy.Statement[]',
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
          resource: 'aws_iam_openid_connect_provider',
          referredBy: 'assume_role_policy.Statement[].Principal.Federated',
          where: { options: { url: { matches: 'token\\.actions\\.githubusercontent\\.com' } } },
        },
      ],
      confidence: 'medium',
    },
    {
      resource: 'data.aws_iam_policy_document',
      at: 'statement[]',
      has: {
        options: {
          actions: { items: { is: 'sts:AssumeRoleWithWebIdentity' } },
          'principals[].identifiers': {
            items: { matches: 'token\\.actions\\.githubusercontent\\.com' },
          },
        },
        any: documentTrustsAnyRepository,
      },
      report: 'principals',
      confidence: 'medium',
    },
    {
      resource: 'data.aws_iam_policy_document',
      at: 'statement[]',
      has: {
        options: { actions: { items: { is: 'sts:AssumeRoleWithWebIdentity' } } },
        any: documentTrustsAnyRepository,
      },
      report: 'principals',
      with: [
        {
          resource: 'aws_iam_openid_connect_provider',
          referredBy: 'statement[].principals[].identifiers',
          where: { options: { url: { matches: 'token\\.actions\\.githubusercontent\\.com' } } },
        },
      ],
      confidence: 'medium',
    },
  ],
}
