import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/database-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A database can be reached from the internet',
  message:
    'The database gets a public address: only its password and its security group stand between it and everybody.',
  remediation:
    'Set `publicly_accessible` to false and reach it from inside the network, through a VPN or Session Manager.',
  severity: 'high',
  confidence: 'high',
  cwe: [668, 284],
  owasp: 'A05:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  ],
  ids: ['CKV_AWS_17', 'CKV_AWS_87', 'CKV_AWS_89', 'CKV_AWS_69', 'AWS-0180', 'CIS AWS 2.3.3'],
  matches: [
    {
      resource: [
        'aws_db_instance',
        'aws_rds_cluster_instance',
        'aws_redshift_cluster',
        'aws_redshiftserverless_workgroup',
        'aws_dms_replication_instance',
        'aws_mq_broker',
        'aws_docdb_cluster_instance',
        'aws_neptune_cluster_instance',
      ],
      at: 'publicly_accessible',
      has: { is: true },
    },
    { resource: 'module', at: 'publicly_accessible', has: { is: true }, confidence: 'medium' },
  ],
}
