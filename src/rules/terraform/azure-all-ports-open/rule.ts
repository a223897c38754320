import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-all-ports-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Every port is open to the internet',
  message:
    'A network security rule lets any address reach every port, also those that are added later.',
  remediation:
    'Open only the ports that serve the public, and the rest only to the networks that need them.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: [
    'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
  ],
  ids: ['AZU-0047', 'CKV_AZURE_160 (related)'],
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
              { options: { destination_port_range: { matches: '^(?:\\*|[01]-65535)$' } } },
              {
                options: {
                  destination_port_ranges: { items: { matches: '^(?:\\*|[01]-65535)$' } },
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
              { options: { destination_port_range: { matches: '^(?:\\*|[01]-65535)$' } } },
              {
                options: {
                  destination_port_ranges: { items: { matches: '^(?:\\*|[01]-65535)$' } },
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
