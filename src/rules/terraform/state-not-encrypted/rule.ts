import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/state-not-encrypted',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The state is kept without encryption',
  message: 'The state holds passwords and keys in clear.',
  remediation: 'Set `encrypt = true` in the backend, with `kms_key_id` for a key of your own.',
  severity: 'low',
  confidence: 'medium',
  cwe: [311],
  owasp: 'A02:2021',
  references: ['https://developer.hashicorp.com/terraform/language/backend/s3'],
  ids: [],
  matches: [
    {
      resource: 'terraform',
      at: 'backend[]',
      has: {
        options: {
          bucket: { present: true },
          key: { present: true },
          encrypt: { not: { is: true } },
        },
      },
      report: 'encrypt',
    },
  ],
}
