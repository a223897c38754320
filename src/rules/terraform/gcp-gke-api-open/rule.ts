import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-gke-api-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The API of the cluster is open to the internet',
  message:
    'Everybody can reach the control plane: a leaked token, or the next flaw of the API server, is enough to take the cluster.',
  remediation:
    'Add `master_authorized_networks_config` with your addresses, or `private_cluster_config { enable_private_endpoint = true }`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks'],
  ids: ['CKV_GCP_18', 'CKV_GCP_20', 'GCP-0053', 'GCP-0061'],
  matches: [
    {
      resource: 'google_container_cluster',
      where: {
        options: {
          master_authorized_networks_config: { present: false },
          'private_cluster_config.enable_private_endpoint': { not: { is: true } },
        },
      },
    },
    {
      resource: 'google_container_cluster',
      at: 'master_authorized_networks_config.cidr_blocks[].cidr_block',
      has: { is: ['0.0.0.0/0', '::/0'] },
    },
  ],
}
