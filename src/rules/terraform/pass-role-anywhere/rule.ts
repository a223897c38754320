import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/pass-role-anywhere',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A policy lets any role be passed on',
  message:
    'Who may pass any role to a service gives himself the rights of the strongest role of the account.',
  remediation:
    'Name the roles in `Resource`, and the service in a condition on `iam:PassedToService`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  ids: ['CKV_AWS_286', 'CKV_AWS_110', 'AWS-0342'],
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
          Action: { items: { is: 'iam:PassRole' } },
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
          actions: { items: { is: 'iam:PassRole' } },
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
