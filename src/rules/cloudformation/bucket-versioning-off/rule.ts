import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/bucket-versioning-off',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Versioning of a bucket is switched off',
  message: 'What is overwritten or deleted in the bucket, by mistake or by an attacker, is gone.',
  remediation:
    'Set `VersioningConfiguration: { Status: Enabled }`, with a lifecycle rule that removes old versions.',
  severity: 'low',
  confidence: 'high',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
  ids: ['CKV_AWS_21', 'AWS-0090'],
  matches: [
    {
      resource: 'AWS::S3::Bucket',
      at: 'Properties.VersioningConfiguration.Status',
      has: { is: 'Suspended' },
    },
  ],
}
