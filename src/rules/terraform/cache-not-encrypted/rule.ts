import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/cache-not-encrypted',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A cache keeps or sends its data in clear',
  message: 'Sessions and personal data in the cache can be read from a backup or on the way to it.',
  remediation: 'Set `at_rest_encryption_enabled` and `transit_encryption_enabled` to true.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [311, 319],
  owasp: 'A02:2021',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html'],
  ids: ['CKV_AWS_29', 'CKV_AWS_30', 'CKV_AWS_47', 'AWS-0045', 'AWS-0051'],
  matches: [
    {
      resource: 'aws_elasticache_replication_group',
      where: { options: { engine: { not: { is: 'valkey' } } } },
      at: ['at_rest_encryption_enabled', 'transit_encryption_enabled'],
      has: { not: { is: true } },
    },
    {
      resource: 'aws_dax_cluster',
      has: { options: { 'server_side_encryption.enabled': { not: { is: true } } } },
    },
  ],
}
