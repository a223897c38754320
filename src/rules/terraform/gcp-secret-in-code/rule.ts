import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-secret-in-code',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A password of the cloud stands in the code',
  message:
    'Everybody who can read the repository, now or in its history, can sign in with it; it is in the state file too.',
  remediation:
    'Change the password, take it from Secret Manager or a `sensitive` variable, and let `random_password` make new ones.',
  severity: 'high',
  confidence: 'high',
  cwe: [798],
  owasp: 'A07:2021',
  references: ['https://cloud.google.com/secret-manager/docs/best-practices'],
  ids: [],
  matches: [
    { resource: 'google_sql_user', at: 'password', has: { minLength: 1 } },
    { resource: 'google_sql_database_instance', at: 'root_password', has: { minLength: 1 } },
    { resource: 'google_secret_manager_secret_version', at: 'secret_data', has: { minLength: 1 } },
    { resource: 'google_compute_vpn_tunnel', at: 'shared_secret', has: { minLength: 1 } },
  ],
}
