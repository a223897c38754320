import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/bucket-writable-by-anyone',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may write or administer a bucket',
  message:
    "The bucket policy lets anybody put, change or delete objects: for malware, for other people's data, or to delete yours.",
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: ['CKV_AWS_70', 'AWS-0092 (related)'],
  matches: [
    {
      resource: ['aws_s3_bucket_policy', 'aws_s3_bucket'],
      at: ['policy.Statement[]'],
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: {
            items: {
              matches: '^(?:\\*|s3:\\*|s3:(?:Put|Delete|Replicate|Restore|Create)\\w*\\*?)$',
            },
          },
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
          actions: {
            items: { matches: '^(?:s3:\\*|s3:(?:Put|Delete|Replicate|Restore|Create)\\w*\\*?)$' },
          },
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
