import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/database-not-protected',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A database can be deleted by mistake or has no backups',
  message:
    'An update that replaces the database deletes it; without backups there is nothing to return to.',
  remediation:
    'Set `DeletionProtection: true`, `DeletionPolicy: Snapshot` and a `BackupRetentionPeriod` of at least 7 days.',
  severity: 'low',
  confidence: 'medium',
  cwe: [693],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
  ],
  ids: ['CKV_AWS_139', 'CKV_AWS_293', 'CKV_AWS_133', 'AWS-0177', 'AWS-0077'],
  matches: [
    {
      resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
      where: {
        options: {
          'Properties.DBClusterIdentifier': { present: false },
          'Properties.SourceDBInstanceIdentifier': { present: false },
          DeletionPolicy: { is: 'Delete' },
        },
      },
      has: { options: { 'Properties.DeletionProtection': { not: { is: true } } } },
      report: 'DeletionPolicy',
    },
    {
      resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
      at: 'Properties.BackupRetentionPeriod',
      has: { is: 0 },
    },
  ],
}
