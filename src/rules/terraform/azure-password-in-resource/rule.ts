import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-password-in-resource',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A password stands in the configuration',
  message: 'Everybody who may read the repository, its history or the state can sign in with it.',
  remediation:
    'Read it from a key vault at apply time, or use keys and managed identities; replace the one that was committed.',
  severity: 'high',
  confidence: 'high',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: ['https://learn.microsoft.com/azure/key-vault/general/overview'],
  ids: ['CKV_AZURE_41 (related)'],
  matches: [
    {
      resource: ['azurerm_*'],
      at: [
        'admin_password',
        'administrator_login_password',
        'administrator_password',
        'os_profile[].admin_password',
      ],
      has: {
        minLength: 6,
        not: { matches: '^(?:change|example|dummy|placeholder|your|<|x{3}|replace|todo)|\\$\\{' },
      },
    },
  ],
}
