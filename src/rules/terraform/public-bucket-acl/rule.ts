import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/public-bucket-acl',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A bucket is public by its access list',
  message:
    'The access list lets everybody (or everybody with an AWS account) read, or even write, what is in the bucket. Buckets are looked for by name all day.',
  remediation:
    'Remove the access list, add an `aws_s3_bucket_public_access_block` with all four settings on, and serve public files through a distribution.',
  severity: 'high',
  confidence: 'high',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html'],
  ids: ['CKV_AWS_20', 'CKV_AWS_57', 'AWS-0092'],
  matches: [
    {
      resource: ['aws_s3_bucket', 'aws_s3_bucket_acl'],
      at: 'acl',
      has: { is: ['public-read', 'public-read-write', 'authenticated-read'] },
    },
    {
      resource: 'aws_s3_bucket_acl',
      at: '**.grantee[]',
      has: { options: { uri: { matches: '/global/(?:AllUsers|AuthenticatedUsers)$' } } },
      report: 'uri',
    },
    {
      resource: 'aws_s3_bucket',
      at: 'grant[]',
      has: { options: { uri: { matches: '/global/(?:AllUsers|AuthenticatedUsers)$' } } },
      report: 'uri',
    },
    {
      resource: ['aws_s3_object', 'aws_s3_bucket_object'],
      at: 'acl',
      has: { is: 'public-read-write' },
    },
  ],
}
