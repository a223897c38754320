import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-admin-port-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'SSH or remote desktop is open to the internet',
  message:
    'A network security rule lets any address reach port 22 or 3389. Such ports are found and attacked within minutes.',
  remediation: 'Name your networks in `source_address_prefix`, or use Azure Bastion.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: [
    'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
  ],
  ids: ['CKV_AZURE_9', 'CKV_AZURE_10', 'AZU-0048', 'AZU-0050'],
  matches: [
    {
      resource: 'azurerm_network_security_rule',
      has: {
        options: {
          access: { is: 'Allow' },
          direction: { is: 'Inbound' },
          protocol: { not: { is: 'Icmp' } },
        },
        all: [
          {
            any: [
              {
                options: {
                  source_address_prefix: { is: ['*', '0.0.0.0/0', 'Internet', '::/0', 'any'] },
                },
              },
              {
                options: {
                  source_address_prefixes: {
                    items: { is: ['*', '0.0.0.0/0', 'Internet', '::/0'] },
                  },
                },
              },
            ],
          },
          {
            any: [
              {
                options: {
                  destination_port_range: {
                    matches: '^(?:22|3389|(?:2[01]?|1?\\d|0)-(?:2[2-9]|[3-9]\\d|\\d{3,4}))$',
                  },
                },
              },
              {
                options: {
                  destination_port_ranges: {
                    items: {
                      matches: '^(?:22|3389|(?:2[01]?|1?\\d|0)-(?:2[2-9]|[3-9]\\d|\\d{3,4}))$',
                    },
                  },
                },
              },
            ],
          },
        ],
      },
      report: ['source_address_prefix', 'source_address_prefixes'],
    },
    {
      resource: 'azurerm_network_security_group',
      at: 'security_rule[]',
      has: {
        options: {
          access: { is: 'Allow' },
          direction: { is: 'Inbound' },
          protocol: { not: { is: 'Icmp' } },
        },
        all: [
          {
            any: [
              {
                options: {
                  source_address_prefix: { is: ['*', '0.0.0.0/0', 'Internet', '::/0', 'any'] },
                },
              },
              {
                options: {
                  source_address_prefixes: {
                    items: { is: ['*', '0.0.0.0/0', 'Internet', '::/0'] },
                  },
                },
              },
            ],
          },
          {
            any: [
              {
                options: {
                  destination_port_range: {
                    matches: '^(?:22|3389|(?:2[01]?|1?\\d|0)-(?:2[2-9]|[3-9]\\d|\\d{3,4}))$',
                  },
                },
              },
              {
                options: {
                  destination_port_ranges: {
                    items: {
                      matches: '^(?:22|3389|(?:2[01]?|1?\\d|0)-(?:2[2-9]|[3-9]\\d|\\d{3,4}))$',
                    },
                  },
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
