import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-old-tls',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'TLS 1.0 or 1.1 is accepted',
  message:
    'Clients may speak versions of TLS that have known weaknesses, and somebody on the way can make them do so.',
  remediation:
    'Ask for TLS 1.2 at least: `min_tls_version = "TLS1_2"`, `minimum_tls_version = "1.2"`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [326, 327],
  owasp: 'A02:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-data-protection'],
  ids: ['CKV_AZURE_44', 'CKV_AZURE_15', 'CKV_AZURE_52', 'AZU-0011', 'CIS Azure 3.15'],
  matches: [
    {
      resource: 'azurerm_storage_account',
      at: 'min_tls_version',
      has: { is: ['TLS1_0', 'TLS1_1'] },
    },
    {
      resource:
        '{azurerm_mssql_server,azurerm_redis_cache,azurerm_eventhub_namespace,azurerm_servicebus_namespace}',
      at: 'minimum_tls_version',
      has: { is: ['1.0', '1.1', 'Disabled'] },
    },
    {
      resource: '{azurerm_postgresql_server,azurerm_mysql_server,azurerm_mariadb_server}',
      at: 'ssl_minimal_tls_version_enforced',
      has: { is: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'] },
    },
    {
      resource:
        '{azurerm_app_service,azurerm_function_app,azurerm_linux_web_app,azurerm_windows_web_app,azurerm_linux_function_app,azurerm_windows_function_app}',
      at: ['site_config.minimum_tls_version', 'site_config.min_tls_version'],
      has: { is: ['1.0', '1.1'] },
    },
  ],
}
