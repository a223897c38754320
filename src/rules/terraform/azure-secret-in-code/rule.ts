import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-secret-in-code',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A password of the cloud stands in the code',
  message:
    'Everybody who can read the repository, now or in its history, can sign in with it; it is in the state file too.',
  remediation:
    'Change the password, take it from a key vault or a `sensitive` variable, and let `random_password` make new ones.',
  severity: 'high',
  confidence: 'high',
  cwe: [798],
  owasp: 'A07:2021',
  references: [
    'https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-identity-management',
  ],
  ids: ['CKV_AZURE_45 (related)'],
  matches: [
    {
      resource: 'azurerm_*',
      at: [
        'administrator_login_password',
        'administrator_password',
        'admin_password',
        'os_profile.admin_password',
      ],
      has: { all: [{ minLength: 1 }, { kind: 'text' }] },
    },
    { resource: 'provider.azurerm', at: 'client_secret', has: { minLength: 1 } },
  ],
}
