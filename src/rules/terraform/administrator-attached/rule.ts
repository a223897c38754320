import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/administrator-attached',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The policy AdministratorAccess is attached',
  message: 'Whoever uses this role, user or group can do everything in the account.',
  remediation:
    'Attach a policy that names what is needed; keep administration to a role that people assume with a second factor.',
  severity: 'high',
  confidence: 'medium',
  cwe: [250],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  ids: ['CKV_AWS_274', 'AWS-0057 (related)', 'CIS AWS 1.16'],
  matches: [
    {
      resource: [
        'aws_iam_role_policy_attachment',
        'aws_iam_user_policy_attachment',
        'aws_iam_group_policy_attachment',
        'aws_iam_policy_attachment',
      ],
      at: 'policy_arn',
      has: { matches: ':policy/(?:AdministratorAccess|IAMFullAccess)$' },
    },
    {
      resource: 'aws_iam_role',
      at: 'managed_policy_arns[]',
      has: { matches: ':policy/(?:AdministratorAccess|IAMFullAccess)$' },
    },
  ],
}
