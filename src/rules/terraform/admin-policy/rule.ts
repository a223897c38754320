import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/admin-policy',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A policy allows everything on everything',
  message:
    'Whoever has this policy is an administrator of the account: can read all data, create users and switch off logs.',
  remediation: 'Name the actions and the resources that are needed.',
  severity: 'high',
  confidence: 'high',
  cwe: [269, 250],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  ids: ['CKV_AWS_62', 'CKV_AWS_63', 'CKV_AWS_1', 'AWS-0057', 'CIS AWS 1.16'],
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
          Action: { items: { is: ['*', '*:*'] } },
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
          actions: { items: { is: ['*', '*:*'] } },
          resources: { items: { is: '*' } },
          principals: { present: false },
          condition: { present: false },
        },
      },
      report: 'actions',
      without: [{ resource: 'aws_organizations_policy', refersBy: 'content' }],
      confidence: 'medium',
    },
  ],
}
