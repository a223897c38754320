import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/search-domain-open',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Everybody may use a search domain',
  message:
    'The domain has a public address and its policy lets anybody read, change and delete what is in it.',
  remediation: 'Name the roles that need it, or put the domain into a network (`VPCOptions`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 306],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html'],
  ids: ['CKV_AWS_137 (related)'],
  matches: [
    {
      resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
      where: {
        options: {
          'Properties.VPCOptions': { present: false },
          'Properties.AdvancedSecurityOptions.Enabled': { not: { is: true } },
        },
      },
      at: 'Properties.AccessPolicies.Statement[]',
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
