import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/key-rotation-off',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A key is never rotated',
  message: 'The longer one key is used, the more data a leak of it opens.',
  remediation: 'Set `EnableKeyRotation: true`.',
  severity: 'low',
  confidence: 'high',
  cwe: [320],
  owasp: 'A02:2021',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  ids: ['CKV_AWS_7', 'AWS-0065', 'CIS AWS 3.6'],
  matches: [
    {
      resource: 'AWS::KMS::Key',
      where: {
        options: {
          'Properties.KeySpec': { any: [{ present: false }, { is: 'SYMMETRIC_DEFAULT' }] },
          'Properties.KeyUsage': { any: [{ present: false }, { is: 'ENCRYPT_DECRYPT' }] },
        },
      },
      has: { options: { 'Properties.EnableKeyRotation': { not: { is: true } } } },
    },
  ],
}
