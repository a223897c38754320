import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-bucket-object-access',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Single objects of the bucket may have rights of their own',
  message:
    'With access lists per object nobody sees who can read what; one upload with `publicRead` opens a file.',
  remediation: 'Set `uniform_bucket_level_access = true`.',
  severity: 'low',
  confidence: 'high',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/storage/docs/uniform-bucket-level-access'],
  ids: ['CKV_GCP_29', 'CIS GCP 5.2'],
  matches: [
    {
      resource: 'google_storage_bucket',
      has: { options: { uniform_bucket_level_access: { not: { is: true } } } },
    },
  ],
}
