import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/plain-secret',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A secret stands in the compose file',
  message:
    'The value is in the repository and its history, and in `docker inspect` of the running container.',
  remediation:
    'Take it from the environment (`${DB_PASSWORD:?}`), from an `env_file` that is not committed, or from `secrets:`; replace the one that was committed.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  ids: ['CKV_K8S_35 (related)', 'KSV-0109 (related)'],
  matches: [
    {
      resource: 'service',
      at: '$environment[]',
      has: {
        options: {
          name: {
            matches:
              '(?:^|_)(?:passw(?:or)?d|passwd|pwd|secret|token|api_?key|access_?key|private_?key|secret_?key)(?:$|_(?:key|id|value|base))',
            not: {
              matches:
                '_(?:file|path|url|uri|name|id|ttl|timeout|length|expir\\w*|type|header|algorithm|policy)$|^(?:max|min)_|allow_empty',
            },
          },
          value: {
            minLength: 4,
            not: {
              matches:
                '^(?:|["\']{2}|change_?me.*|example.*|dummy|placeholder|none|null|true|false|yes|no|xxx+|todo|<.*>|your[-_ ].*|\\*+|\\d{1,4})$|\\$|^/|^https?://[^@]*$',
            },
          },
        },
      },
      report: 'value',
    },
  ],
}
