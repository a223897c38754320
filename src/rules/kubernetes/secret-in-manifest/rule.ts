import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/secret-in-manifest',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'The values of a Secret are committed',
  message:
    'A Secret in a manifest is only encoded, not encrypted: whoever reads the repository or its history has the value.',
  remediation:
    'Keep the manifest out of the repository, or commit it encrypted (Sealed Secrets, SOPS) or as a reference (External Secrets); replace the value.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  ids: ['CKV_K8S_35 (related)'],
  matches: [
    {
      resource: 'Secret',
      where: {
        options: {
          type: { not: { is: ['kubernetes.io/service-account-token', 'helm.sh/release.v1'] } },
          sops: { present: false },
        },
      },
      at: ['data.*', 'stringData.*'],
      has: {
        minLength: 4,
        not: {
          any: [
            {
              matches:
                '^(?:|["\']{2}|change_?me.*|example.*|dummy|placeholder|none|null|true|false|yes|no|xxx+|todo|<.*>|your[-_ ].*|\\*+|\\d{1,4})$|\\$[({]|^/|^https?://[^@]*$|^ENC\\[|^(?:Y2hhbmdlbWU|ZXhhbXBsZQ)',
            },
            { key: '^(?:user(?:name)?|ca\\.crt|tls\\.crt|host|port|database|url|type|namespace)$' },
          ],
        },
      },
    },
  ],
}
