import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-database-plain',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A database takes connections without TLS',
  message: 'Passwords and data can be read on the way.',
  remediation: 'Set `ssl_mode = "ENCRYPTED_ONLY"`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [319],
  owasp: 'A02:2021',
  references: ['https://cloud.google.com/sql/docs/postgres/configure-ssl-instance'],
  ids: ['CKV_GCP_6', 'GCP-0015'],
  matches: [
    {
      resource: 'google_sql_database_instance',
      at: ['settings[].ip_configuration[].ssl_mode', 'settings[].ip_configuration[].require_ssl'],
      has: {
        any: [{ is: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' }, { is: false, key: '^require_ssl$' }],
      },
    },
  ],
}
