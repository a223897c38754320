import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/key-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may use a key',
  message: 'The key policy lets any account decrypt with the key, or change it.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html'],
  ids: ['CKV_AWS_33', 'CKV2_AWS_64 (related)'],
  matches: [
    {
      resource: ['aws_kms_key', 'aws_kms_key_policy', 'aws_kms_external_key'],
      at: ['policy.Statement[]'],
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|kms:)' } },
          Condition: { present: false },
        },
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
          actions: { items: { matches: '^(?:kms:)' } },
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
