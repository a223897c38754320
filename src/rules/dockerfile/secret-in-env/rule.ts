import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/secret-in-env',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'A secret is set in the image',
  message:
    '`ENV` values stay in the image: everybody who may pull it reads them with `docker inspect`, and they cannot be taken back.',
  remediation:
    'Take the value out, replace it at its issuer, and give it at run time (`--env-file`, a secret store) or at build time with `RUN --mount=type=secret`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [798, 526],
  owasp: 'A07:2021',
  references: ['https://docs.docker.com/build/building/secrets/'],
  ids: ['DS-0031', 'CIS Docker 4.10'],
  matches: [
    {
      resource: 'env',
      where: {
        options: {
          name: {
            matches:
              '(?:^|_)(?:passw(?:or)?d|passwd|pwd|secret|token|api_?key|access_?key|private_?key|credentials?)(?:$|_(?:key|id|value|base))',
            not: {
              matches:
                '_(?:file|path|url|uri|name|id|ttl|timeout|length|expir\\w*|type|header|algorithm|policy)$|^(?:max|min)_',
            },
          },
        },
      },
      at: 'value',
      has: {
        minLength: 5,
        not: {
          matches:
            '^(?:|["\']{2}|change_?me|example|dummy|placeholder|none|null|true|false|xxx+|todo|<.*>|your[-_ ].*|\\*+|\\d{1,4})$|\\$|^/|^https?://[^@]*$',
        },
      },
    },
  ],
}
