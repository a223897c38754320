import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-sql-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The database accepts connections from everywhere',
  message: 'Every address on the internet may connect: one weak or leaked password is enough.',
  remediation:
    'Remove `0.0.0.0/0` from `authorized_networks`; use a private address or the Cloud SQL Auth Proxy.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/sql/docs/mysql/authorize-networks'],
  ids: ['CKV_GCP_11', 'GCP-0017', 'CIS GCP 6.5'],
  matches: [
    {
      resource: 'google_sql_database_instance',
      at: 'settings.ip_configuration.authorized_networks[]',
      has: { options: { value: { is: ['0.0.0.0/0', '::/0'] } } },
      report: 'value',
    },
  ],
}
