import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-role-wildcard',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A role of your own may do everything',
  message:
    '`actions = ["*"]` is the right of an owner under another name, which nobody finds in a list of owners.',
  remediation: 'Name the actions the role needs, such as `Microsoft.Storage/storageAccounts/read`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [250, 269],
  owasp: 'A01:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-privileged-access'],
  ids: ['CKV_AZURE_39'],
  matches: [
    {
      resource: 'azurerm_role_definition',
      at: ['permissions.actions', 'permissions.data_actions'],
      has: { items: { is: '*' } },
    },
  ],
}
