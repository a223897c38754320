import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/trail-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A trail does not write',
  message: 'While the trail is off nobody can tell later who did what in the account.',
  remediation: 'Remove `enable_logging = false`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [778],
  owasp: 'A09:2021',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html',
  ],
  ids: ['CKV_AWS_251', 'CIS AWS 3.1'],
  matches: [
    {
      resource: 'aws_cloudtrail',
      at: ['enable_logging', 'include_global_service_events'],
      has: { is: false },
    },
  ],
}
