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
    'Name your addresses in `source_ranges`, or use Identity-Aware Proxy: `source_ranges = ["35.235.240.0/20"]`.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  ids: ['CKV_GCP_2', 'CKV_GCP_3', 'GCP-0027', 'CIS GCP 3.6', 'CIS GCP 3.7'],
  matches: [
    {
      resource: 'google_compute_firewall',
      where: {
        options: {
          direction: { not: { is: 'EGRESS' } },
          disabled: { not: { is: true } },
          allow: {
            items: {
              any: [
                { options: { ports: { items: { is: [22, 3389, '0-65535', '1-65535'] } } } },
                { options: { protocol: { is: ['all', 'tcp'] }, ports: { present: false } } },
              ],
            },
          },
        },
      },
      at: 'source_ranges',
      has: { items: { is: ['0.0.0.0/0', '::/0'] } },
    },
  ],
}
