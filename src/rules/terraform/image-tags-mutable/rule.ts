import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/image-tags-mutable',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Tags of images can be moved',
  message: 'Whoever may push can put another image behind a tag that is already deployed.',
  remediation: 'Set `image_tag_mutability = "IMMUTABLE"`.',
  severity: 'low',
  confidence: 'high',
  cwe: [345],
  owasp: 'A08:2021',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  ids: ['CKV_AWS_51', 'AWS-0031'],
  matches: [
    {
      resource: 'aws_ecr_repository',
      has: { options: { image_tag_mutability: { not: { matches: '^IMMUTABLE' } } } },
    },
  ],
}
