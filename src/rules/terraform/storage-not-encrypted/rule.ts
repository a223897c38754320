import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/storage-not-encrypted',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Data at rest is not encrypted',
  message:
    'A disk, a file system or a database keeps its data in clear: whoever gets at a snapshot or the medium reads it. Most of these cannot be encrypted later without being copied.',
  remediation:
    'Set `encrypted` or `storage_encrypted` to true, with a key of your own (`kms_key_id`) where you must control access to it.',
  severity: 'medium',
  confidence: 'high',
  cwe: [311],
  owasp: 'A02:2021',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
  ],
  ids: [
    'CKV_AWS_16',
    'CKV_AWS_3',
    'CKV_AWS_8',
    'CKV_AWS_42',
    'CKV_AWS_64',
    'CKV_AWS_96',
    'CKV_AWS_74',
    'AWS-0080',
    'AWS-0026',
    'AWS-0037',
    'CIS AWS 2.2.1',
    'CIS AWS 2.3.1',
  ],
  matches: [
    { resource: ['aws_db_instance'], at: 'storage_encrypted', has: { is: false } },
    {
      resource: ['aws_db_instance'],
      has: {
        options: {
          storage_encrypted: { present: false },
          snapshot_identifier: { present: false },
          replicate_source_db: { present: false },
          restore_to_point_in_time: { present: false },
        },
      },
      confidence: 'medium',
    },
    {
      resource: ['aws_rds_cluster', 'aws_docdb_cluster', 'aws_neptune_cluster'],
      at: 'storage_encrypted',
      has: { is: false },
    },
    {
      resource: ['aws_rds_cluster', 'aws_docdb_cluster', 'aws_neptune_cluster'],
      has: {
        options: {
          storage_encrypted: { present: false },
          snapshot_identifier: { present: false },
          replication_source_identifier: { present: false },
          global_cluster_identifier: { present: false },
          restore_to_point_in_time: { present: false },
          engine_mode: { present: false },
        },
      },
      confidence: 'medium',
    },
    { resource: ['aws_ebs_volume'], at: 'encrypted', has: { is: false } },
    {
      resource: ['aws_ebs_volume'],
      has: { options: { encrypted: { present: false }, snapshot_id: { present: false } } },
      confidence: 'medium',
    },
    { resource: ['aws_efs_file_system'], at: 'encrypted', has: { is: false } },
    {
      resource: ['aws_efs_file_system'],
      has: { options: { encrypted: { present: false } } },
      confidence: 'medium',
    },
    { resource: ['aws_redshift_cluster'], at: 'encrypted', has: { is: false } },
    {
      resource: ['aws_redshift_cluster'],
      has: { options: { encrypted: { present: false }, snapshot_identifier: { present: false } } },
      confidence: 'medium',
    },
    {
      resource: ['aws_instance', 'aws_launch_template', 'aws_launch_configuration'],
      at: [
        'root_block_device.encrypted',
        'ebs_block_device[].encrypted',
        'block_device_mappings[].ebs.encrypted',
      ],
      has: { is: false },
    },
  ],
}
