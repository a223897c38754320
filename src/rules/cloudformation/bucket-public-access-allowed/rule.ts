import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/bucket-public-access-allowed',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'The block of public access is switched off',
  message:
    'With a part of the block switched off, one wrong access list or policy makes the bucket public.',
  remediation: 'Set all four settings of `PublicAccessBlockConfiguration` to true.',
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
      resource: 'AWS::S3::Bucket',
      at: [
        'Properties.PublicAccessBlockConfiguration.BlockPublicAcls',
        'Properties.PublicAccessBlockConfiguration.BlockPublicPolicy',
        'Properties.PublicAccessBlockConfiguration.IgnorePublicAcls',
        'Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets',
      ],
      has: { is: false },
    },
  ],
}
