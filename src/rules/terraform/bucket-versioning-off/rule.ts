import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/bucket-versioning-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Versioning of a bucket is switched off',
  message: 'What is overwritten or deleted in the bucket, by mistake or by an attacker, is gone.',
  remediation:
    'Set the status of `versioning_configuration` to `Enabled`, with a lifecycle rule that removes old versions.',
  severity: 'low',
  confidence: 'high',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
  ids: ['CKV_AWS_21', 'AWS-0090'],
  matches: [
    {
      resource: 'aws_s3_bucket_versioning',
      has: { options: { 'versioning_configuration.status': { is: ['Suspended', 'Disabled'] } } },
    },
    { resource: 'aws_s3_bucket', has: { options: { 'versioning.enabled': { is: false } } } },
  ],
}
