import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/identity-service-policy',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A policy allows every action on users and roles',
  message:
    'With every action of `iam`, `sts` or `organizations` on every resource one can make oneself an administrator.',
  remediation: 'Name the actions and the users or roles that are needed.',
  severity: 'high',
  confidence: 'medium',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  ids: ['CKV_AWS_286', 'CKV_AWS_287', 'CKV_AWS_289', 'AWS-0057'],
  matches: [
    {
      resource: [
        'aws_iam_policy',
        'aws_iam_role_policy',
        'aws_iam_user_policy',
        'aws_iam_group_policy',
        'aws_iam_role',
      ],
      at: ['policy.Statement[]', 'inline_policy[].policy.Statement[]'],
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { is: ['iam:*', 'sts:*', 'organizations:*'] } },
          Resource: { items: { is: '*' } },
          Condition: { present: false },
        },
      },
      report: 'Action',
    },
    {
      resource: 'data.aws_iam_policy_document',
      at: 'statement[]',
      has: {
        options: {
          effect: { not: { is: 'Deny' } },
          actions: { items: { is: ['iam:*', 'sts:*', 'organizations:*'] } },
          resources: { items: { is: '*' } },
          condition: { present: false },
        },
      },
      report: 'actions',
      without: [{ resource: 'aws_organizations_policy', refersBy: 'content' }],
      confidence: 'medium',
    },
  ],
}
