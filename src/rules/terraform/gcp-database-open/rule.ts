import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-database-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A database is open to every address',
  message: 'The whole internet may try to sign in to the database.',
  remediation:
    'Name your networks in `authorized_networks`, or use a private address and the Auth Proxy.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/sql/docs/postgres/authorize-networks'],
  ids: ['CKV_GCP_11', 'GCP-0017 (related)'],
  matches: [
    {
      resource: 'google_sql_database_instance',
      at: 'settings[].ip_configuration[].authorized_networks[]',
      has: { options: { value: { is: ['0.0.0.0/0', '::/0'] } } },
    },
  ],
}
