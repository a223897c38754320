import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-public-access',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody may use this resource',
  message:
    '`allUsers` is the whole internet, `allAuthenticatedUsers` everybody with a Google account.',
  remediation: 'Name the accounts, groups or the domain that need it.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 732],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/iam/docs/principals-overview'],
  ids: ['CKV_GCP_112', 'CIS GCP 1.9', 'CIS GCP 7.1'],
  matches: [
    {
      resource:
        '{google_project_iam_member,google_folder_iam_member,google_organization_iam_member,google_kms_crypto_key_iam_member,google_kms_key_ring_iam_member,google_secret_manager_secret_iam_member,google_pubsub_topic_iam_member,google_pubsub_subscription_iam_member,google_bigquery_dataset_iam_member,google_service_account_iam_member,google_artifact_registry_repository_iam_member}',
      at: 'member',
      has: { is: ['allUsers', 'allAuthenticatedUsers'] },
    },
    {
      resource:
        '{google_project_iam_binding,google_folder_iam_binding,google_organization_iam_binding,google_kms_crypto_key_iam_binding,google_kms_key_ring_iam_binding,google_secret_manager_secret_iam_binding,google_pubsub_topic_iam_binding,google_pubsub_subscription_iam_binding,google_bigquery_dataset_iam_binding,google_service_account_iam_binding,google_artifact_registry_repository_iam_binding}',
      at: 'members',
      has: { items: { is: ['allUsers', 'allAuthenticatedUsers'] } },
    },
    {
      resource: 'google_bigquery_dataset',
      at: 'access[]',
      has: {
        any: [
          { options: { special_group: { is: 'allAuthenticatedUsers' } } },
          { options: { iam_member: { is: 'allUsers' } } },
        ],
      },
      report: ['special_group', 'iam_member'],
    },
  ],
}
