import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-aks-api-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The API of the cluster is open to the internet',
  message:
    'Everybody can reach the control plane: a leaked token, or the next flaw of the API server, is enough to take the cluster.',
  remediation:
    'Set `private_cluster_enabled = true`, or name the addresses in `api_server_access_profile { authorized_ip_ranges = […] }`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [284, 668],
  owasp: 'A05:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-network-security'],
  ids: ['CKV_AZURE_6', 'AZU-0041'],
  matches: [
    {
      resource: 'azurerm_kubernetes_cluster',
      where: {
        options: {
          private_cluster_enabled: { not: { is: true } },
          'api_server_access_profile.authorized_ip_ranges': { present: false },
          api_server_authorized_ip_ranges: { present: false },
        },
      },
      report: 'private_cluster_enabled',
    },
    {
      resource: 'azurerm_kubernetes_cluster',
      at: ['api_server_authorized_ip_ranges', 'api_server_access_profile.authorized_ip_ranges'],
      has: { items: { is: '0.0.0.0/0' } },
    },
  ],
}
