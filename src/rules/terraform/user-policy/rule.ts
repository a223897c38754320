import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/user-policy',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A policy is attached to a user',
  message: 'Rights of single users are forgotten when people change their tasks.',
  remediation:
    'Attach policies to groups or roles and put users into them; let people sign in through single sign-on.',
  severity: 'low',
  confidence: 'high',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  ids: ['CKV_AWS_40', 'AWS-0143', 'CIS AWS 1.15'],
  matches: [
    { resource: ['aws_iam_user_policy', 'aws_iam_user_policy_attachment'] },
    { resource: 'aws_iam_policy_attachment', at: 'users', has: { items: { present: true } } },
  ],
}
