import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/secret-in-variable',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A variable has a secret for its default',
  message: 'The value is in the repository and its history, and whoever sets nothing uses it.',
  remediation:
    'Remove the default, mark the variable `sensitive`, and set it from a secret store; replace the value that was committed.',
  severity: 'high',
  confidence: 'medium',
  cwe: [798],
  owasp: 'A07:2021',
  references: ['https://developer.hashicorp.com/terraform/language/manage-sensitive-data'],
  ids: ['CKV_SECRET_6 (related)'],
  matches: [
    {
      resource: 'variable',
      where: {
        options: {
          $name: {
            matches:
              '(?:^|[_.-])(?:passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)(?:$|[_-](?:key|value))',
            not: {
              matches:
                '(?:file|path|url|uri|name|id|arn|ttl|timeout|length|expir\\w*|type|header|prefix|region|policy|version|count|enabled?)$|^(?:max|min|enable|use)_',
            },
          },
        },
      },
      at: 'default',
      has: {
        minLength: 6,
        not: {
          matches:
            '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|test|mock.*|fake.*|tbd|\\d{1,4}|local(?:stack)?)$|^arn:|^/|^https?://[^@]*$|\\$[({]|\\{\\{',
        },
      },
    },
    {
      resource: 'locals',
      at: '*',
      has: {
        key: '(?:^|[_.-])(?:passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)(?:$|[_-](?:key|value))',
        minLength: 6,
        not: {
          any: [
            {
              key: '(?:file|path|url|uri|name|id|arn|ttl|timeout|length|expir\\w*|type|header|prefix|region|policy|version|count|enabled?)$|^(?:max|min|enable|use)_',
            },
            {
              matches:
                '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|test|mock.*|fake.*|tbd|\\d{1,4}|local(?:stack)?)$|^arn:|^/|^https?://[^@]*$|\\$[({]|\\{\\{',
            },
          ],
        },
      },
    },
  ],
}
