import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-cluster-endpoint-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The API of a cluster is open to the internet',
  message:
    'Everybody can try to sign in to the API server, and reaches it on the day a weakness of it becomes known.',
  remediation:
    'Set `private_cluster_enabled = true`, or name your networks in `api_server_access_profile { authorized_ip_ranges }`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges'],
  ids: ['CKV_AZURE_6', 'CKV_AZURE_115', 'AZU-0041'],
  matches: [
    {
      resource: 'azurerm_kubernetes_cluster',
      has: {
        options: {
          private_cluster_enabled: { not: { is: true } },
          'api_server_access_profile.authorized_ip_ranges': { present: false },
          api_server_authorized_ip_ranges: { present: false },
        },
      },
    },
  ],
}
