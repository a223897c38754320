import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-plain-http',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Plain HTTP or an unencrypted port is accepted',
  message: 'What goes over it, sign-ins and keys too, can be read and changed on the way.',
  remediation:
    'Set `https_only = true` (apps), `ssl_enforcement_enabled = true` (databases), `non_ssl_port_enabled = false` (Redis).',
  severity: 'medium',
  confidence: 'high',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-data-protection'],
  ids: ['CKV_AZURE_14', 'CKV_AZURE_28', 'CKV_AZURE_29', 'CKV_AZURE_91'],
  matches: [
    {
      resource:
        '{azurerm_app_service,azurerm_function_app,azurerm_linux_web_app,azurerm_windows_web_app,azurerm_linux_function_app,azurerm_windows_function_app}',
      has: { options: { https_only: { not: { is: true } } } },
    },
    {
      resource: '{azurerm_postgresql_server,azurerm_mysql_server,azurerm_mariadb_server}',
      at: 'ssl_enforcement_enabled',
      has: { is: false },
    },
    {
      resource: 'azurerm_redis_cache',
      at: ['non_ssl_port_enabled', 'enable_non_ssl_port'],
      has: { is: true },
    },
  ],
}
