import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/image-scan-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Images are not scanned when they are pushed',
  message: 'Known weaknesses in images stay unseen.',
  remediation:
    'Set `image_scanning_configuration { scan_on_push = true }`, or enhanced scanning of the registry.',
  severity: 'low',
  confidence: 'medium',
  cwe: [1104],
  owasp: 'A06:2021',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
  ids: ['CKV_AWS_163', 'AWS-0030'],
  matches: [
    {
      resource: 'aws_ecr_repository',
      has: { options: { 'image_scanning_configuration.scan_on_push': { not: { is: true } } } },
      without: [{ resource: 'aws_ecr_registry_scanning_configuration' }],
    },
  ],
}
