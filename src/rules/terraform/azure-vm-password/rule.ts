import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/azure-vm-password',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The machine lets people in by password',
  message: 'Passwords of machines are guessed all day; a key cannot be.',
  remediation:
    'Remove the password and set `disable_password_authentication = true` with an `admin_ssh_key`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [521, 307],
  owasp: 'A07:2021',
  references: [
    'https://learn.microsoft.com/en-us/security/benchmark/azure/mcsb-identity-management',
  ],
  ids: ['CKV_AZURE_178', 'CKV_AZURE_1'],
  matches: [
    {
      resource: '{azurerm_linux_virtual_machine,azurerm_linux_virtual_machine_scale_set}',
      at: 'disable_password_authentication',
      has: { is: false },
    },
    {
      resource: 'azurerm_virtual_machine',
      at: 'os_profile_linux_config.disable_password_authentication',
      has: { is: false },
    },
  ],
}
