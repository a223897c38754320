import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/user-policy',
  languages: ['cloudformation'],
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
    {
      resource: 'AWS::IAM::User',
      has: {
        any: [
          { options: { 'Properties.Policies': { items: { present: true } } } },
          { options: { 'Properties.ManagedPolicyArns': { items: { present: true } } } },
        ],
      },
      report: ['Properties.Policies', 'Properties.ManagedPolicyArns'],
    },
    { resource: 'AWS::IAM::UserPolicy' },
    {
      resource: ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'],
      at: 'Properties.Users',
      has: { kind: 'list' },
    },
  ],
}
