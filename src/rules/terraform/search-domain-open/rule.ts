import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/search-domain-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may use a search domain',
  message:
    'The domain has a public address and its policy lets anybody read, change and delete what is in it.',
  remediation: 'Name the roles that need it, or put the domain into a network (`vpc_options`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 306],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html'],
  ids: ['CKV_AWS_137 (related)'],
  matches: [
    {
      resource: ['aws_opensearch_domain', 'aws_elasticsearch_domain'],
      where: {
        options: {
          vpc_options: { present: false },
          'advanced_security_options.enabled': { not: { is: true } },
        },
      },
      at: 'access_policies.Statement[]',
      has: {
        options: { Effect: { is: 'Allow' }, Condition: { present: false } },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
  ],
}
