import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/policy-with-not-action',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A policy allows everything except a list',
  message:
    'With `NotAction` every action that is not named is allowed, also those of services that AWS adds later.',
  remediation: 'Name the actions that are needed in `Action`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  ],
  ids: ['AWS-0057 (related)'],
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
          NotAction: { present: true },
          Resource: { items: { is: '*' } },
          Condition: { present: false },
        },
      },
      report: 'NotAction',
    },
  ],
}
