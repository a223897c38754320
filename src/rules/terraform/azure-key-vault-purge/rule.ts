import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-key-vault-purge',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The key vault can be deleted for good',
  message:
    'Without purge protection, whoever may delete the vault may also purge it: what its keys encrypt is lost.',
  remediation: 'Set `purge_protection_enabled = true`.',
  severity: 'low',
  confidence: 'high',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-data-protection'],
  ids: ['CKV_AZURE_110', 'CKV_AZURE_42'],
  matches: [
    {
      resource: 'azurerm_key_vault',
      has: { options: { purge_protection_enabled: { not: { is: true } } } },
    },
  ],
}
