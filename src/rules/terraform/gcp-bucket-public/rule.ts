import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-bucket-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A bucket is open to everybody',
  message:
    'Everybody (or everybody with a Google account) can read, or even write, what is in the bucket.',
  remediation:
    'Grant the role to the accounts that need it, and set `public_access_prevention = "enforced"`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/storage/docs/public-access-prevention'],
  ids: ['CKV_GCP_28', 'GCP-0001'],
  matches: [
    {
      resource: [
        'google_storage_bucket_iam_member',
        'google_storage_bucket_access_control',
        'google_storage_default_object_access_control',
      ],
      at: ['member', 'entity'],
      has: { is: ['allUsers', 'allAuthenticatedUsers'] },
    },
    {
      resource: 'google_storage_bucket_iam_binding',
      at: 'members[]',
      has: { is: ['allUsers', 'allAuthenticatedUsers'] },
    },
    {
      resource: ['google_storage_bucket_acl', 'google_storage_default_object_acl'],
      at: 'role_entity[]',
      has: { matches: ':(?:allUsers|allAuthenticatedUsers)$' },
    },
    {
      resource: ['google_storage_bucket_acl', 'google_storage_default_object_acl'],
      at: 'predefined_acl',
      has: { matches: '^public' },
    },
  ],
}
