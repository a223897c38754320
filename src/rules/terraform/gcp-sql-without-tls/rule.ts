import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-sql-without-tls',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The database accepts connections without TLS',
  message: 'Passwords and data of such connections can be read on the way.',
  remediation: 'Set `ssl_mode = "ENCRYPTED_ONLY"` (or `require_ssl = true` in older providers).',
  severity: 'medium',
  confidence: 'high',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://cloud.google.com/sql/docs/mysql/configure-ssl-instance'],
  ids: ['CKV_GCP_6', 'CIS GCP 6.4'],
  matches: [
    {
      resource: 'google_sql_database_instance',
      at: 'settings.ip_configuration.require_ssl',
      has: { is: false },
    },
    {
      resource: 'google_sql_database_instance',
      at: 'settings.ip_configuration.ssl_mode',
      has: { is: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' },
    },
  ],
}
