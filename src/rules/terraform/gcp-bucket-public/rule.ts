import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-bucket-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The bucket is open to everybody',
  message:
    '`allUsers` is the whole internet, `allAuthenticatedUsers` everybody with a Google account: they read, or with a role for it change, what is stored here.',
  remediation:
    'Name the accounts that need it, and set `public_access_prevention = "enforced"` on the bucket; serve websites from a bucket of their own.',
  severity: 'high',
  confidence: 'high',
  cwe: [732, 284],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/storage/docs/public-access-prevention'],
  ids: ['CKV_GCP_28', 'GCP-0001', 'CIS GCP 5.1'],
  matches: [
    {
      resource: 'google_storage_bucket_iam_member',
      at: 'member',
      has: { is: ['allUsers', 'allAuthenticatedUsers'] },
    },
    {
      resource: 'google_storage_bucket_iam_binding',
      at: 'members',
      has: { items: { is: ['allUsers', 'allAuthenticatedUsers'] } },
    },
    {
      resource:
        '{google_storage_bucket_access_control,google_storage_default_object_access_control,google_storage_object_access_control}',
      at: 'entity',
      has: { is: ['allUsers', 'allAuthenticatedUsers'] },
    },
    {
      resource:
        '{google_storage_bucket_acl,google_storage_default_object_acl,google_storage_object_acl}',
      at: 'role_entity',
      has: { items: { matches: ':allUsers$|:allAuthenticatedUsers$' } },
    },
    {
      resource: '{google_storage_bucket_acl,google_storage_object_acl}',
      at: 'predefined_acl',
      has: { matches: '^public' },
    },
  ],
}
