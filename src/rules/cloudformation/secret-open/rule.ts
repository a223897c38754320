import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/secret-open',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'Everybody may read a secret',
  message: 'The policy of the secret names every account.',
  remediation:
    'Name the accounts, roles or services that need it, or add a condition (`aws:SourceArn`, `aws:SourceAccount`, `aws:PrincipalOrgID`).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  ids: [],
  matches: [
    {
      resource: 'AWS::SecretsManager::ResourcePolicy',
      at: 'Properties.ResourcePolicy.Statement[]',
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: { items: { matches: '^(?:\\*|secretsmanager:)' } },
          Condition: { present: false },
        },
        any: [
          { options: { Principal: { is: '*' } } },
          { options: { 'Principal.AWS': { items: { is: '*' } } } },
        ],
      },
      report: 'Principal',
    },
  ],
}
