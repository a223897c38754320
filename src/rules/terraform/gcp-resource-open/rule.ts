import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-resource-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Everybody has a role in the project or on a service',
  message: '`allUsers` stands for everybody on the internet.',
  remediation: 'Grant the role to the accounts that need it.',
  severity: 'high',
  confidence: 'medium',
  cwe: [284],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/iam/docs/principals-overview'],
  ids: ['CKV_GCP_102 (related)', 'GCP-0007 (related)'],
  matches: [
    {
      resource: [
        'google_project_iam_*',
        'google_folder_iam_*',
        'google_organization_iam_*',
        'google_kms_crypto_key_iam_*',
        'google_kms_key_ring_iam_*',
        'google_secret_manager_secret_iam_*',
        'google_pubsub_topic_iam_*',
        'google_pubsub_subscription_iam_*',
        'google_bigquery_dataset_iam_*',
        'google_artifact_registry_repository_iam_*',
        'google_service_account_iam_*',
      ],
      at: ['member', 'members[]'],
      has: { is: ['allUsers', 'allAuthenticatedUsers'] },
    },
    {
      resource: ['google_bigquery_dataset'],
      at: 'access[]',
      has: { options: { special_group: { is: 'allAuthenticatedUsers' } } },
    },
  ],
}
