import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/gcp-key-not-rotated',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'The key is never rotated',
  message: 'The longer a key is used, the more is lost with it.',
  remediation: 'Set `rotation_period = "7776000s"` (90 days).',
  severity: 'low',
  confidence: 'high',
  cwe: [320],
  owasp: 'A02:2021',
  references: ['https://cloud.google.com/kms/docs/key-rotation'],
  ids: ['CKV_GCP_43', 'CIS GCP 1.10'],
  matches: [
    {
      resource: 'google_kms_crypto_key',
      where: {
        options: {
          purpose: { not: { matches: '^(?:ASYMMETRIC|MAC|RAW)' } },
          rotation_period: { present: false },
        },
      },
    },
  ],
}
