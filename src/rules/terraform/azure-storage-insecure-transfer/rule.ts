import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-storage-insecure-transfer',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A storage account answers over plain HTTP or old TLS',
  message: 'What is stored and read can be seen and changed on the way.',
  remediation: 'Set `https_traffic_only_enabled = true` and `min_tls_version = "TLS1_2"`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319, 326],
  owasp: 'A02:2021',
  references: ['https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer'],
  ids: ['CKV_AZURE_3', 'CKV_AZURE_44', 'AZU-0008', 'AZU-0011'],
  matches: [
    {
      resource: 'azurerm_storage_account',
      at: ['https_traffic_only_enabled', 'enable_https_traffic_only'],
      has: { is: false },
    },
    {
      resource: [
        'azurerm_storage_account',
        'azurerm_mssql_server',
        'azurerm_redis_cache',
        'azurerm_linux_web_app',
      ],
      at: ['min_tls_version', 'minimum_tls_version', 'site_config[].minimum_tls_version'],
      has: { is: ['TLS1_0', 'TLS1_1', '1.0', '1.1', 'Disabled'] },
    },
  ],
}
