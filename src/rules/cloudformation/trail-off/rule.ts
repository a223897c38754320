import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/trail-off',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A trail does not write',
  message: 'While the trail is off nobody can tell later who did what in the account.',
  remediation: 'Set `IsLogging: true`.',
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
      resource: 'AWS::CloudTrail::Trail',
      at: ['Properties.IsLogging', 'Properties.IncludeGlobalServiceEvents'],
      has: { is: false },
    },
  ],
}
