import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/image-tags-mutable',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Tags of images can be moved',
  message: 'Whoever may push can put another image behind a tag that is already deployed.',
  remediation: 'Set `ImageTagMutability: IMMUTABLE`.',
  severity: 'low',
  confidence: 'high',
  cwe: [345],
  owasp: 'A08:2021',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  ids: ['CKV_AWS_51', 'AWS-0031'],
  matches: [
    {
      resource: 'AWS::ECR::Repository',
      has: { options: { 'Properties.ImageTagMutability': { not: { matches: '^IMMUTABLE' } } } },
    },
  ],
}
