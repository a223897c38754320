import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/pass-role-anywhere',
  languages: ['cloudformation'],
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
  ids: ['CKV_AWS_110', 'AWS-0342'],
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
          Action: { items: { is: 'iam:PassRole' } },
          Resource: { items: { is: '*' } },
          Condition: { present: false },
        },
      },
      report: 'Action',
    },
  ],
}
