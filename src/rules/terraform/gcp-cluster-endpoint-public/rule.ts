import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-cluster-endpoint-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The API of a cluster is open to the internet',
  message:
    'Everybody can try to sign in to the API server, and reaches it on the day a weakness of it becomes known.',
  remediation:
    'Name your networks in `master_authorized_networks_config`, or set `enable_private_endpoint = true`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks'],
  ids: ['CKV_GCP_18', 'CKV_GCP_20', 'GCP-0053', 'GCP-0061'],
  matches: [
    {
      resource: 'google_container_cluster',
      at: '**.cidr_blocks[]',
      has: { options: { cidr_block: { is: '0.0.0.0/0' } } },
      confidence: 'medium',
    },
    {
      resource: 'google_container_cluster',
      has: {
        options: {
          master_authorized_networks_config: { present: false },
          'private_cluster_config.enable_private_endpoint': { not: { is: true } },
          control_plane_endpoints_config: { present: false },
        },
      },
    },
  ],
}
