import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/storage-not-encrypted',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Data at rest is not encrypted',
  message:
    'A disk, a file system or a database keeps its data in clear: whoever gets at a snapshot or the medium reads it. Most of these cannot be encrypted later without being copied.',
  remediation:
    'Set `Encrypted` or `StorageEncrypted` to true, with a key of your own (`KmsKeyId`) where you must control access to it.',
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
    { resource: 'AWS::RDS::DBInstance', at: 'Properties.StorageEncrypted', has: { is: false } },
    {
      resource: 'AWS::RDS::DBInstance',
      has: {
        options: {
          'Properties.StorageEncrypted': { present: false },
          'Properties.DBSnapshotIdentifier': { present: false },
          'Properties.SourceDBInstanceIdentifier': { present: false },
          'Properties.DBClusterIdentifier': { present: false },
          'Properties.KmsKeyId': { present: false },
        },
      },
      confidence: 'medium',
    },
    { resource: 'AWS::RDS::DBCluster', at: 'Properties.StorageEncrypted', has: { is: false } },
    {
      resource: 'AWS::RDS::DBCluster',
      has: {
        options: {
          'Properties.StorageEncrypted': { present: false },
          'Properties.SnapshotIdentifier': { present: false },
          'Properties.SourceDBClusterIdentifier': { present: false },
          'Properties.EngineMode': { present: false },
          'Properties.KmsKeyId': { present: false },
        },
      },
      confidence: 'medium',
    },
    { resource: 'AWS::DocDB::DBCluster', at: 'Properties.StorageEncrypted', has: { is: false } },
    {
      resource: 'AWS::DocDB::DBCluster',
      has: {
        options: {
          'Properties.StorageEncrypted': { present: false },
          'Properties.SnapshotIdentifier': { present: false },
        },
      },
      confidence: 'medium',
    },
    { resource: 'AWS::Neptune::DBCluster', at: 'Properties.StorageEncrypted', has: { is: false } },
    {
      resource: 'AWS::Neptune::DBCluster',
      has: {
        options: {
          'Properties.StorageEncrypted': { present: false },
          'Properties.SnapshotIdentifier': { present: false },
        },
      },
      confidence: 'medium',
    },
    { resource: 'AWS::EC2::Volume', at: 'Properties.Encrypted', has: { is: false } },
    {
      resource: 'AWS::EC2::Volume',
      has: {
        options: {
          'Properties.Encrypted': { present: false },
          'Properties.SnapshotId': { present: false },
        },
      },
      confidence: 'medium',
    },
    { resource: 'AWS::EFS::FileSystem', at: 'Properties.Encrypted', has: { is: false } },
    {
      resource: 'AWS::EFS::FileSystem',
      has: { options: { 'Properties.Encrypted': { present: false } } },
      confidence: 'medium',
    },
    { resource: 'AWS::Redshift::Cluster', at: 'Properties.Encrypted', has: { is: false } },
    {
      resource: 'AWS::Redshift::Cluster',
      has: {
        options: {
          'Properties.Encrypted': { present: false },
          'Properties.SnapshotIdentifier': { present: false },
        },
      },
      confidence: 'medium',
    },
    {
      resource: [
        'AWS::EC2::Instance',
        'AWS::EC2::LaunchTemplate',
        'AWS::AutoScaling::LaunchConfiguration',
      ],
      at: [
        'Properties.BlockDeviceMappings[].Ebs.Encrypted',
        'Properties.LaunchTemplateData.BlockDeviceMappings[].Ebs.Encrypted',
      ],
      has: { is: false },
    },
  ],
}
