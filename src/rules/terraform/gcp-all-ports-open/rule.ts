import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-all-ports-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Every port is open to the internet',
  message: 'A firewall rule lets any address reach every port, also those that are added later.',
  remediation:
    'Open only the ports that serve the public, and the rest only to the networks that need them.',
  severity: 'high',
  confidence: 'high',
  cwe: [284],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  ids: ['CKV2_GCP_12', 'GCP-0027'],
  matches: [
    {
      resource: 'google_compute_firewall',
      has: {
        options: {
          direction: { not: { is: 'EGRESS' } },
          disabled: { not: { is: true } },
          source_ranges: { items: { is: ['0.0.0.0/0', '::/0'] } },
          'allow[]': {
            any: [
              { options: { protocol: { is: 'all' } } },
              {
                options: {
                  protocol: { is: ['tcp', 'udp'] },
                  ports: { any: [{ present: false }, { items: { matches: '^[01]-65535$' } }] },
                },
              },
            ],
          },
        },
      },
      report: 'source_ranges',
    },
  ],
}
