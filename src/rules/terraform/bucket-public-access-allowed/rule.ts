import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/bucket-public-access-allowed',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The block of public access is switched off',
  message:
    'With a part of the block switched off, one wrong access list or policy makes the bucket public.',
  remediation:
    'Set all four of `block_public_acls`, `block_public_policy`, `ignore_public_acls` and `restrict_public_buckets` to true.',
  severity: 'medium',
  confidence: 'high',
  cwe: [732],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],
  ids: [
    'CKV_AWS_53',
    'CKV_AWS_54',
    'CKV_AWS_55',
    'CKV_AWS_56',
    'AWS-0086',
    'AWS-0087',
    'AWS-0091',
    'AWS-0093',
    'CIS AWS 2.1.4',
  ],
  matches: [
    {
      resource: ['aws_s3_bucket_public_access_block', 'aws_s3_account_public_access_block'],
      at: [
        'block_public_acls',
        'block_public_policy',
        'ignore_public_acls',
        'restrict_public_buckets',
      ],
      has: { is: false },
    },
  ],
}
