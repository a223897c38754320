import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-admin-port-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'SSH or remote desktop is open to the internet',
  message:
    'A rule of a network security group lets any address reach port 22 or 3389. Such ports are found and attacked within minutes.',
  remediation:
    'Allow only the addresses of your network in `source_address_prefix`, or reach the machines through Azure Bastion.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-network-security'],
  ids: [
    'CKV_AZURE_9',
    'CKV_AZURE_10',
    'AZU-0047',
    'AZU-0048',
    'AZU-0050',
    'CIS Azure 6.1',
    'CIS Azure 6.2',
  ],
  matches: [
    {
      resource: 'azurerm_network_security_rule',
      where: {
        all: [
          { options: { access: { is: 'Allow' }, direction: { is: 'Inbound' } } },
          {
            any: [
              {
                options: {
                  source_address_prefix: { is: ['*', '0.0.0.0/0', '::/0', 'internet', 'any'] },
                },
              },
              {
                options: { source_address_prefixes: { items: { is: ['*', '0.0.0.0/0', '::/0'] } } },
              },
            ],
          },
          {
            any: [
              {
                options: { destination_port_range: { is: [22, 3389, '*', '0-65535', '1-65535'] } },
              },
              {
                options: {
                  destination_port_ranges: { items: { is: [22, 3389, '*', '0-65535', '1-65535'] } },
                },
              },
            ],
          },
        ],
      },
      at: ['source_address_prefix', 'source_address_prefixes'],
      has: { items: { is: ['*', '0.0.0.0/0', '::/0', 'internet', 'any'] } },
    },
    {
      resource: 'azurerm_network_security_group',
      at: 'security_rule[]',
      has: {
        all: [
          { options: { access: { is: 'Allow' }, direction: { is: 'Inbound' } } },
          {
            any: [
              {
                options: {
                  source_address_prefix: { is: ['*', '0.0.0.0/0', '::/0', 'internet', 'any'] },
                },
              },
              {
                options: { source_address_prefixes: { items: { is: ['*', '0.0.0.0/0', '::/0'] } } },
              },
            ],
          },
          {
            any: [
              {
                options: { destination_port_range: { is: [22, 3389, '*', '0-65535', '1-65535'] } },
              },
              {
                options: {
                  destination_port_ranges: { items: { is: [22, 3389, '*', '0-65535', '1-65535'] } },
                },
              },
            ],
          },
        ],
      },
      report: ['source_address_prefix', 'source_address_prefixes'],
    },
  ],
}
