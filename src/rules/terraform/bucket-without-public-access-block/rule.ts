import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/bucket-without-public-access-block',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A bucket has no block of public access',
  message:
    'Without the block, one access list or policy makes the bucket public. New buckets have it from AWS; older ones and other settings of the account do not.',
  remediation:
    'Add an `aws_s3_bucket_public_access_block` for the bucket with all four settings on.',
  severity: 'low',
  confidence: 'medium',
  cwe: [732],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  ],
  ids: ['CKV2_AWS_6', 'AWS-0094'],
  matches: [
    {
      resource: 'aws_s3_bucket',
      without: [
        { resource: 'aws_s3_bucket_public_access_block', refersBy: 'bucket' },
        { resource: 'aws_s3_account_public_access_block' },
      ],
    },
  ],
}
