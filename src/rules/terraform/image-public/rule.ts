import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/image-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'An image or a snapshot is shared with everybody',
  message: 'Every account can start the image, or read the snapshot, with all that is on its disk.',
  remediation: 'Name the accounts that need it.',
  severity: 'high',
  confidence: 'high',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html'],
  ids: ['AWS-0008 (related)'],
  matches: [
    { resource: 'aws_ami_launch_permission', at: 'group', has: { is: 'all' } },
    {
      resource: ['aws_db_snapshot', 'aws_db_cluster_snapshot', 'aws_db_snapshot_copy'],
      at: 'shared_accounts[]',
      has: { is: 'all' },
    },
    { resource: 'aws_ssm_document', at: 'permissions.account_ids', has: { matches: '^all$' } },
  ],
}
