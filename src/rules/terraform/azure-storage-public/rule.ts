import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-storage-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'Blobs of the storage account are public',
  message:
    'Anybody who knows or guesses the address reads what is stored here, without signing in.',
  remediation:
    'Set `container_access_type = "private"` and `allow_nested_items_to_be_public = false`; give single objects out by a SAS token that expires.',
  severity: 'high',
  confidence: 'medium',
  cwe: [732, 284],
  owasp: 'A01:2021',
  references: ['https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-data-protection'],
  ids: ['CKV_AZURE_34', 'CKV_AZURE_190', 'CKV_AZURE_59', 'AZU-0007', 'CIS Azure 3.7'],
  matches: [
    {
      resource: 'azurerm_storage_container',
      at: 'container_access_type',
      has: { is: ['blob', 'container'] },
    },
    {
      resource: 'azurerm_storage_account',
      at: ['allow_nested_items_to_be_public', 'allow_blob_public_access'],
      has: { is: true },
    },
  ],
}
