import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-basic-role',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'An account gets owner or editor of the whole project',
  message:
    'These roles may change almost everything in the project, also what is made in it later.',
  remediation:
    'Give the predefined role for the task, such as `roles/storage.objectAdmin`, on the one resource.',
  severity: 'medium',
  confidence: 'high',
  cwe: [250, 269],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/iam/docs/roles-overview#basic'],
  ids: ['CKV_GCP_117', 'CIS GCP 1.5'],
  matches: [
    {
      resource:
        '{google_project_iam_member,google_project_iam_binding,google_folder_iam_member,google_folder_iam_binding,google_organization_iam_member,google_organization_iam_binding}',
      at: 'role',
      has: { is: ['roles/owner', 'roles/editor'] },
    },
  ],
}
