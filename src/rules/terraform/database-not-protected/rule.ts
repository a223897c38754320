import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/database-not-protected',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A database can be deleted by mistake or has no backups',
  message:
    'Without protection a plan that replaces the database deletes it; without backups there is nothing to return to.',
  remediation:
    'Set `deletion_protection = true` and a `backup_retention_period` of at least 7 days.',
  severity: 'low',
  confidence: 'medium',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html'],
  ids: ['CKV_AWS_139', 'CKV_AWS_293', 'CKV_AWS_133', 'AWS-0177', 'AWS-0077'],
  matches: [
    {
      resource: ['aws_db_instance', 'aws_rds_cluster'],
      where: { options: { replicate_source_db: { present: false } } },
      has: { options: { deletion_protection: { not: { is: true } } } },
    },
    {
      resource: ['aws_db_instance', 'aws_rds_cluster'],
      at: 'backup_retention_period',
      has: { is: 0 },
    },
  ],
}
