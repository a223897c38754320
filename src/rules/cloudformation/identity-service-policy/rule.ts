import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/identity-service-policy',
  languages: ['cloudformation'],
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
  ids: ['CKV_AWS_110', 'AWS-0057'],
  matches: [
    {
      resource: [
        'AWS::IAM::Policy',
        'AWS::IAM::ManagedPolicy',
        'AWS::IAM::RolePolicy',
        'AWS::IAM::UserPolicy',
        'AWS::IAM::GroupPolicy',
        'AWS::IAM::Role',
        'AWS::IAM::User',
        'AWS::IAM::Group',
        'AWS::Serverless::Function',
      ],
      at: [
        'Properties.PolicyDocument.Statement[]',
        'Properties.Policies[].PolicyDocument.Statement[]',
        'Properties.Policies[].Statement[]',
      ],
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
  ],
}
