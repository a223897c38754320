import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/secret-in-configmap',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'A secret stands in a ConfigMap',
  message:
    'A ConfigMap is neither encrypted nor meant to be kept from anybody: it is in the repository and open to most accounts of the namespace.',
  remediation:
    'Move it to a Secret that is not committed, or an external secret store; replace the value.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  ids: ['KSV-0109'],
  matches: [
    {
      resource: 'ConfigMap',
      at: 'data.*',
      has: {
        key: '(?:^|[_.-])(?:passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)(?:$|[_-](?:key|id|value|base))',
        minLength: 4,
        not: {
          any: [
            {
              key: '[_.-](?:file|path|url|uri|name|id|ttl|timeout|length|expir\\w*|type|header|algorithm|policy)$|^(?:max|min)_',
            },
            {
              matches:
                '^(?:|["\']{2}|change_?me.*|example.*|dummy|placeholder|none|null|true|false|yes|no|xxx+|todo|<.*>|your[-_ ].*|\\*+|\\d{1,4})$|\\$[({]|^/|^https?://[^@]*$',
            },
          ],
        },
      },
    },
  ],
}
