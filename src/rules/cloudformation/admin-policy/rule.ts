import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/admin-policy',
  languages: ['cloudformation'],
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
  ids: ['CKV_AWS_62', 'CKV_AWS_63', 'AWS-0057', 'CIS AWS 1.16'],
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
        'Properties.PolicyDocument',
        'Properties.Policies[].PolicyDocument',
        'Properties.Policies[]',
      ],
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
        'Properties.PolicyDocument',
        'Properties.Policies[].PolicyDocument',
        'Properties.Policies[]',
      ],
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
  ],
}
