import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/trail-incomplete',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A trail misses other regions or can be changed unseen',
  message:
    'What happens in regions that the trail does not see leaves no trace, and without validation a changed log looks like a true one.',
  remediation: 'Set `is_multi_region_trail = true` and `enable_log_file_validation = true`.',
  severity: 'low',
  confidence: 'high',
  cwe: [778],
  owasp: 'A09:2021',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  ],
  ids: ['CKV_AWS_67', 'CKV_AWS_36', 'AWS-0014', 'AWS-0016', 'CIS AWS 3.1', 'CIS AWS 3.2'],
  matches: [
    {
      resource: 'aws_cloudtrail',
      at: ['is_multi_region_trail', 'enable_log_file_validation'],
      has: { not: { is: true } },
    },
  ],
}
