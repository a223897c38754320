import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/role-assumable-by-anyone',
  languages: ['terraform'],
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
      resource: 'aws_iam_role',
      at: 'assume_role_policy.Statement[]',
      has: {
        options: { Effect: { is: 'Allow' }, Condition: { present: false } },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
    {
      resource: 'data.aws_iam_policy_document',
      at: 'statement[]',
      has: {
        options: {
          effect: { not: { is: 'Deny' } },
          actions: { items: { matches: '^(?:sts:AssumeRole|sts:\\*)$' } },
          condition: { present: false },
          'principals[]': {
            options: { type: { is: ['AWS', '*'] }, identifiers: { items: { is: '*' } } },
          },
        },
      },
      report: 'principals',
      confidence: 'medium',
    },
  ],
}
