import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/trail-incomplete',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A trail misses other regions or can be changed unseen',
  message:
    'What happens in regions that the trail does not see leaves no trace, and without validation a changed log looks like a true one.',
  remediation: 'Set `IsMultiRegionTrail: true` and `EnableLogFileValidation: true`.',
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
      resource: 'AWS::CloudTrail::Trail',
      at: ['Properties.IsMultiRegionTrail', 'Properties.EnableLogFileValidation'],
      has: { not: { is: true } },
    },
  ],
}
