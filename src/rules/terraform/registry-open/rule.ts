import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/registry-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may use a repository of images',
  message: 'The policy lets any account pull, or even push, images.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV_AWS_32', 'AWS-0032'],
  matches: [
    {
      resource: ['aws_ecr_repository_policy', 'aws_ecr_registry_policy'],
      at: ['policy.Statement[]'],
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|ecr:(?!GetAuthorizationToken))' } },
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
          actions: { items: { matches: '^(?:ecr:(?!GetAuthorizationToken))' } },
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
