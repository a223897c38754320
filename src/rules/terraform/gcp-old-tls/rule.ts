import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-old-tls',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'TLS 1.0 or 1.1 is accepted',
  message:
    'Clients may speak versions of TLS that have known weaknesses, and somebody on the way can make them do so.',
  remediation: 'Set `min_tls_version = "TLS_1_2"` and `profile = "MODERN"`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [326, 327],
  owasp: 'A02:2021',
  references: ['https://cloud.google.com/load-balancing/docs/ssl-policies-concepts'],
  ids: ['CKV_GCP_4', 'CIS GCP 3.9'],
  matches: [
    {
      resource: '{google_compute_ssl_policy,google_compute_region_ssl_policy}',
      has: { options: { min_tls_version: { not: { is: ['TLS_1_2', 'TLS_1_3'] } } } },
    },
  ],
}
