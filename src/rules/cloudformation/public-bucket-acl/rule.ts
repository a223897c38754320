import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/public-bucket-acl',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A bucket is public by its access list',
  message:
    'The canned access list lets everybody read, or even write, what is in the bucket. Buckets are looked for by name all day.',
  remediation:
    'Remove `AccessControl`, add a `PublicAccessBlockConfiguration` with all four settings on, and serve public files through a distribution.',
  severity: 'high',
  confidence: 'high',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  ids: ['CKV_AWS_20', 'CKV_AWS_57', 'AWS-0092'],
  matches: [
    {
      resource: 'AWS::S3::Bucket',
      has: { options: { 'Properties.AccessControl': { is: ['PublicRead', 'PublicReadWrite'] } } },
    },
  ],
}
