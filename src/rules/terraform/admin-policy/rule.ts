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
      at: ['policy', 'inline_policy[].policy'],
      has: {
        options: {
          'Statement[]': {
            options: {
              Action: { items: { is: ['*', '*:*'] } },
              Effect: { is: 'Allow' },
              Resource: { items: { is: '*' } },
              Condition: { present: false },
            },
          },
        },
        not: { options: { 'Statement[].Effect': { is: 'Deny' } } },
      },
    },
    {
      resource: [
        'aws_iam_policy',
        'aws_iam_role_policy',
        'aws_iam_user_policy',
        'aws_iam_group_policy',
        'aws_iam_role',
      ],
      at: ['policy', 'inline_policy[].policy'],
      has: {
        options: {
          'Statement[]': {
            options: {
              Action: { items: { is: ['*', '*:*'] } },
              Effect: { is: 'Allow' },
              Resource: { items: { is: '*' } },
              Condition: { present: false },
            },
          },
          'Statement[].Effect': { is: 'Deny' },
        },
      },
      confidence: 'low',
    },
    {
      resource: 'data.aws_iam_policy_document',
      where: { not: { options: { 'statement[].effect': { is: 'Deny' } } } },
      at: 'statement[]',
      has: {
        options: {
          actions: { items: { is: ['*', '*:*'] } },
          effect: { not: { is: 'Deny' } },
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
