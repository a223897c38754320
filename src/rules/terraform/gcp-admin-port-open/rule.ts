import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-admin-port-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'SSH or remote desktop is open to the internet',
  message:
    'A firewall rule lets any address reach port 22 or 3389. Such ports are found and attacked within minutes.',
  remediation:
    'Name your networks in `source_ranges`, or use Identity-Aware Proxy (35.235.240.0/20).',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  ids: ['CKV_GCP_2', 'CKV_GCP_3', 'GCP-0027'],
  matches: [
    {
      resource: 'google_compute_firewall',
      has: {
        options: {
          direction: { not: { is: 'EGRESS' } },
          disabled: { not: { is: true } },
          source_ranges: { items: { is: ['0.0.0.0/0', '::/0'] } },
          'allow[]': {
            options: {
              ports: {
                items: { matches: '^(?:22|3389|(?:2[01]?|1?\\d|0)-(?:2[2-9]|[3-9]\\d|\\d{3,4}))$' },
              },
            },
          },
        },
      },
      report: 'source_ranges',
    },
  ],
}
