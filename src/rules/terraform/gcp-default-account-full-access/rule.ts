import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-default-account-full-access',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The machine may do what the whole project may',
  message:
    'With the default account and the scope `cloud-platform`, whoever gets into the machine acts as editor of the project.',
  remediation: 'Give the machine a service account of its own with the roles it needs.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [250, 269],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/compute/docs/access/service-accounts'],
  ids: ['CKV_GCP_30', 'CIS GCP 4.2'],
  matches: [
    {
      resource: '{google_compute_instance,google_compute_instance_template}',
      at: 'service_account[]',
      has: {
        options: {
          email: { present: false },
          scopes: {
            items: { is: ['cloud-platform', 'https://www.googleapis.com/auth/cloud-platform'] },
          },
        },
      },
      report: 'scopes',
    },
  ],
}
