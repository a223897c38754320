import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/secret-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may read a secret',
  message: 'The policy of the secret names every account.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV2_AWS_74 (related)'],
  matches: [
    {
      resource: ['aws_secretsmanager_secret_policy', 'aws_secretsmanager_secret'],
      at: ['policy.Statement[]'],
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|secretsmanager:)' } },
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
          actions: { items: { matches: '^(?:secretsmanager:)' } },
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
