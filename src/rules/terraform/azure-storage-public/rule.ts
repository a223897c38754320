import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-storage-public',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A storage account can be opened to everybody',
  message: 'Whoever knows, or guesses, the name of a container reads its files without signing in.',
  remediation:
    'Set `allow_nested_items_to_be_public = false` and `container_access_type = "private"`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent'],
  ids: ['CKV_AZURE_34', 'CKV_AZURE_59', 'CKV_AZURE_190', 'AZU-0007'],
  matches: [
    {
      resource: 'azurerm_storage_container',
      at: 'container_access_type',
      has: { is: ['blob', 'container'] },
    },
    { resource: 'azurerm_storage_account', at: ['allow_blob_public_access'], has: { is: true } },
  ],
}
