import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-aks-rbac-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Roles of the cluster are switched off',
  message:
    'Without role-based access every identity that reaches the API may do everything in the cluster.',
  remediation:
    'Remove `role_based_access_control_enabled = false`; a new cluster is needed to switch it on.',
  severity: 'high',
  confidence: 'high',
  cwe: [284, 862],
  owasp: 'A01:2021',
  references: [
    'https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-identity-management',
  ],
  ids: ['CKV_AZURE_5'],
  matches: [
    {
      resource: 'azurerm_kubernetes_cluster',
      at: ['role_based_access_control_enabled', 'role_based_access_control.enabled'],
      has: { is: false },
    },
  ],
}
