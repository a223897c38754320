import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/key-rotation-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A key is never rotated',
  message: 'The longer one key is used, the more data a leak of it opens.',
  remediation: 'Set `enable_key_rotation = true`.',
  severity: 'low',
  confidence: 'high',
  cwe: [320],
  owasp: 'A02:2021',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  ids: ['CKV_AWS_7', 'AWS-0065', 'CIS AWS 3.6'],
  matches: [
    {
      resource: 'aws_kms_key',
      where: {
        options: {
          customer_master_key_spec: { any: [{ present: false }, { is: 'SYMMETRIC_DEFAULT' }] },
          key_usage: { any: [{ present: false }, { is: 'ENCRYPT_DECRYPT' }] },
          custom_key_store_id: { present: false },
        },
      },
      has: { options: { enable_key_rotation: { not: { is: true } } } },
    },
  ],
}
