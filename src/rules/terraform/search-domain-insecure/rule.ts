import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/search-domain-insecure',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A search domain keeps or sends its data in clear',
  message: 'What is in the index can be read on the way or from the disk.',
  remediation:
    'Set `encrypt_at_rest { enabled = true }`, `node_to_node_encryption { enabled = true }` and `enforce_https = true`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [311, 319],
  owasp: 'A02:2021',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
  ],
  ids: ['CKV_AWS_5', 'CKV_AWS_6', 'CKV_AWS_83', 'AWS-0048', 'AWS-0043', 'AWS-0046'],
  matches: [
    {
      resource: ['aws_elasticsearch_domain', 'aws_opensearch_domain'],
      at: [
        'encrypt_at_rest.enabled',
        'node_to_node_encryption.enabled',
        'domain_endpoint_options.enforce_https',
      ],
      has: { is: false },
    },
    {
      resource: ['aws_elasticsearch_domain', 'aws_opensearch_domain'],
      has: { options: { 'encrypt_at_rest.enabled': { present: false } } },
    },
  ],
}
