import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/secret-in-environment',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A secret stands in the manifest',
  message:
    'The value is in the repository and its history, and everybody who may read pods in the namespace reads it too.',
  remediation:
    'Put it into a Secret that is not committed (or an external secret store) and refer to it with `valueFrom.secretKeyRef`; replace the one that was committed.',
  severity: 'high',
  confidence: 'medium',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  ids: ['CKV_K8S_35', 'KSV-0109 (related)'],
  matches: [
    {
      resource: 'container',
      at: 'env[]',
      has: {
        options: {
          name: {
            matches:
              '(?:^|[_.-])(?:passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)(?:$|[_-](?:key|id|value|base))',
            not: {
              matches:
                '[_.-](?:file|path|url|uri|name|id|ttl|timeout|length|expir\\w*|type|header|algorithm|policy)$|^(?:max|min)_',
            },
          },
          value: {
            minLength: 4,
            not: {
              matches:
                '^(?:|["\']{2}|change_?me.*|example.*|dummy|placeholder|none|null|true|false|yes|no|xxx+|todo|<.*>|your[-_ ].*|\\*+|\\d{1,4})$|\\$[({]|^/|^https?://[^@]*$',
            },
          },
        },
      },
      report: 'value',
    },
  ],
}
