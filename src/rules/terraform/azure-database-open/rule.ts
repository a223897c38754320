import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-database-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A database is open to every address',
  message: 'The firewall of the database server lets the whole internet try to sign in.',
  remediation:
    'Name your addresses in `start_ip_address` and `end_ip_address`, or use a private endpoint.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/azure/azure-sql/database/firewall-configure'],
  ids: ['CKV_AZURE_11', 'AZU-0029'],
  matches: [
    {
      resource: [
        'azurerm_mssql_firewall_rule',
        'azurerm_sql_firewall_rule',
        'azurerm_postgresql_firewall_rule',
        'azurerm_postgresql_flexible_server_firewall_rule',
        'azurerm_mysql_firewall_rule',
        'azurerm_mysql_flexible_server_firewall_rule',
        'azurerm_mariadb_firewall_rule',
        'azurerm_redis_firewall_rule',
      ],
      has: {
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
      report: ['end_ip_address', 'end_ip'],
    },
  ],
}
