import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-primitive-role',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A role over the whole project is granted',
  message: '`roles/owner` and `roles/editor` allow nearly everything in the project.',
  remediation: 'Grant a predefined role that names what is needed.',
  severity: 'medium',
  confidence: 'high',
  cwe: [269],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/iam/docs/roles-overview'],
  ids: ['CKV_GCP_49 (related)', 'CKV_GCP_117', 'GCP-0007'],
  matches: [
    {
      resource: [
        'google_project_iam_member',
        'google_project_iam_binding',
        'google_folder_iam_member',
        'google_folder_iam_binding',
        'google_organization_iam_member',
        'google_organization_iam_binding',
      ],
      at: 'role',
      has: { is: ['roles/owner', 'roles/editor'] },
    },
  ],
}
