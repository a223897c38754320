import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-gke-legacy-access',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The cluster uses an old way to let people in',
  message:
    'Legacy ABAC gives every account of the project all rights in the cluster; passwords and client certificates cannot be taken back one by one.',
  remediation:
    'Remove `enable_legacy_abac`, `username` and `password`, and set `client_certificate_config { issue_client_certificate = false }`; give rights by RBAC and IAM.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 287],
  owasp: 'A01:2021',
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster'],
  ids: ['CKV_GCP_7', 'CKV_GCP_13', 'CKV_GCP_19'],
  matches: [
    { resource: 'google_container_cluster', at: 'enable_legacy_abac', has: { is: true } },
    {
      resource: 'google_container_cluster',
      at: 'master_auth.client_certificate_config.issue_client_certificate',
      has: { is: true },
      confidence: 'medium',
    },
    { resource: 'google_container_cluster', at: 'master_auth.password', has: { minLength: 1 } },
  ],
}
