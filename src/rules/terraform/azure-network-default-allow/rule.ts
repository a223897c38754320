import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-network-default-allow',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The service answers to every network',
  message:
    'The default of its firewall is `Allow`: only the key or sign-in stands between the data and the internet.',
  remediation: 'Set `default_action = "Deny"` and name the networks that need it.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-network-security'],
  ids: ['CKV_AZURE_35', 'CKV_AZURE_109', 'CIS Azure 3.8'],
  matches: [
    {
      resource: 'azurerm_storage_account',
      at: 'network_rules.default_action',
      has: { is: 'Allow' },
    },
    {
      resource: 'azurerm_storage_account_network_rules',
      at: 'default_action',
      has: { is: 'Allow' },
    },
    { resource: 'azurerm_key_vault', at: 'network_acls.default_action', has: { is: 'Allow' } },
    {
      resource: '{azurerm_cognitive_account,azurerm_container_registry}',
      at: ['network_acls.default_action', 'network_rule_set.default_action'],
      has: { is: 'Allow' },
    },
  ],
}
