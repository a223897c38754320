import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-dnssec-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The answers of the zone are not signed',
  message: 'Somebody on the way can answer for the zone and send its visitors elsewhere.',
  remediation: 'Set `dnssec_config { state = "on" }` and add the DS record at the registrar.',
  severity: 'low',
  confidence: 'high',
  cwe: [345],
  owasp: 'A08:2021',
  references: ['https://cloud.google.com/dns/docs/dnssec'],
  ids: ['CKV_GCP_16', 'CIS GCP 3.3'],
  matches: [
    {
      resource: 'google_dns_managed_zone',
      where: { options: { visibility: { not: { is: 'private' } } } },
      at: 'dnssec_config.state',
      has: { is: 'off' },
    },
  ],
}
