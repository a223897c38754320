import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/bucket-without-public-access-block',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A bucket has no block of public access',
  message:
    'Without the block, one access list or policy makes the bucket public. New buckets have it from AWS; older ones and other settings of the account do not.',
  remediation: 'Add `PublicAccessBlockConfiguration` with all four settings on.',
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
      resource: 'AWS::S3::Bucket',
      has: { options: { 'Properties.PublicAccessBlockConfiguration': { present: false } } },
    },
  ],
}
