import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-database-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The database accepts connections from everywhere',
  message:
    'Every address on the internet may connect: one weak or leaked password is enough, and each new flaw of the server is there for all.',
  remediation:
    'Name the addresses that need it, or use a private endpoint and `public_network_access_enabled = false`.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-network-security'],
  ids: ['CKV_AZURE_11', 'CIS Azure 4.1.2'],
  matches: [
    {
      resource:
        '{azurerm_sql_firewall_rule,azurerm_mssql_firewall_rule,azurerm_postgresql_firewall_rule,azurerm_mysql_firewall_rule,azurerm_mariadb_firewall_rule,azurerm_postgresql_flexible_server_firewall_rule,azurerm_mysql_flexible_server_firewall_rule,azurerm_redis_firewall_rule}',
      where: {
        any: [
          {
            options: {
              start_ip_address: { is: '0.0.0.0' },
              end_ip_address: { is: '255.255.255.255' },
            },
          },
          { options: { start_ip: { is: '0.0.0.0' }, end_ip: { is: '255.255.255.255' } } },
        ],
      },
      report: ['start_ip_address', 'start_ip'],
    },
  ],
}
