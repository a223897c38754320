import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-registry-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The image registry has a shared admin or no sign-in',
  message:
    'The admin account is one password for all, with the right to replace every image; anonymous pull lets everybody read them.',
  remediation: 'Set `admin_enabled = false` and give identities the roles `AcrPull` and `AcrPush`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284, 1391],
  owasp: 'A07:2021',
  references: [
    'https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-identity-management',
  ],
  ids: ['CKV_AZURE_137', 'CKV_AZURE_138'],
  matches: [
    {
      resource: 'azurerm_container_registry',
      at: ['admin_enabled', 'anonymous_pull_enabled'],
      has: { is: true },
    },
  ],
}
