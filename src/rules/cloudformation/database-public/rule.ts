import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/database-public',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A database can be reached from the internet',
  message:
    'The database gets a public address: only its password and its security group stand between it and everybody.',
  remediation:
    'Set `PubliclyAccessible` to false and reach it from inside the network, through a VPN or Session Manager.',
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
        'AWS::RDS::DBInstance',
        'AWS::Redshift::Cluster',
        'AWS::DMS::ReplicationInstance',
        'AWS::AmazonMQ::Broker',
        'AWS::RedshiftServerless::Workgroup',
      ],
      at: 'Properties.PubliclyAccessible',
      has: { is: true },
    },
  ],
}
