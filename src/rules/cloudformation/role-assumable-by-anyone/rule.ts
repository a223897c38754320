import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/role-assumable-by-anyone',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Anybody with an AWS account can assume a role',
  message:
    'The trust policy names `*` and asks for no condition: every account of the world gets the rights of the role.',
  remediation:
    'Name the accounts, roles or services that may assume it; for partners add a condition on `sts:ExternalId`.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 269],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV_AWS_60', 'CKV_AWS_61 (related)'],
  matches: [
    {
      resource: ['AWS::IAM::Role', 'AWS::Serverless::Function'],
      at: 'Properties.AssumeRolePolicyDocument.Statement[]',
      has: {
        options: { Effect: { is: 'Allow' }, Condition: { present: false } },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
  ],
}
