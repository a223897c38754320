import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/cache-not-encrypted',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A cache keeps or sends its data in clear',
  message: 'Sessions and personal data in the cache can be read from a backup or on the way to it.',
  remediation: 'Set `AtRestEncryptionEnabled` and `TransitEncryptionEnabled` to true.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [311, 319],
  owasp: 'A02:2021',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html'],
  ids: ['CKV_AWS_29', 'CKV_AWS_30', 'CKV_AWS_47', 'AWS-0045', 'AWS-0051'],
  matches: [
    {
      resource: 'AWS::ElastiCache::ReplicationGroup',
      where: { options: { 'Properties.Engine': { not: { is: 'valkey' } } } },
      at: ['Properties.AtRestEncryptionEnabled', 'Properties.TransitEncryptionEnabled'],
      has: { not: { is: true } },
    },
    {
      resource: 'AWS::DAX::Cluster',
      has: { options: { 'Properties.SSESpecification.SSEEnabled': { not: { is: true } } } },
    },
  ],
}
