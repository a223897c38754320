import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/authentication-off',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'A service lets everybody in',
  message:
    'The setting turns sign-in off, or allows empty passwords: whoever reaches the port is an administrator.',
  remediation: 'Remove the setting and give a password from the environment or a secret.',
  severity: 'medium',
  confidence: 'high',
  cwe: [306, 287],
  owasp: 'A07:2021',
  references: ['https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/'],
  ids: [],
  matches: [
    {
      resource: 'service',
      at: '$environment[]',
      has: {
        any: [
          {
            options: {
              name: {
                matches:
                  '^(?:ALLOW_EMPTY_PASSWORD|MYSQL_ALLOW_EMPTY_PASSWORD|MARIADB_ALLOW_EMPTY_ROOT_PASSWORD|ALLOW_ANONYMOUS_LOGIN|ALLOW_PLAINTEXT_LISTENER|GF_AUTH_ANONYMOUS_ENABLED)$',
              },
              value: { is: ['yes', 'true', '1'] },
            },
          },
          { options: { name: { is: 'POSTGRES_HOST_AUTH_METHOD' }, value: { is: 'trust' } } },
          { options: { name: { is: 'NEO4J_AUTH' }, value: { is: 'none' } } },
          {
            options: {
              name: {
                matches:
                  '^(?:xpack\\.security\\.enabled|plugins\\.security\\.disabled_off|KC_HTTP_AUTH|INFLUXDB_HTTP_AUTH_ENABLED)$',
              },
              value: { is: 'false' },
            },
          },
          {
            options: {
              name: {
                matches:
                  '^(?:DISABLE_SECURITY_PLUGIN|plugins\\.security\\.disabled|AUTH_DISABLED|DISABLE_AUTH)$',
              },
              value: { is: 'true' },
            },
          },
        ],
      },
      report: 'value',
    },
    {
      resource: 'service',
      at: ['command', 'command[]'],
      has: {
        matches:
          '--protected-mode[ =]no\\b|^--?noauth$|\\bmongod\\b.*--noauth|--(?:NotebookApp|ServerApp|IdentityProvider)\\.token=["\']{0,2}(?:\\s|$)|--api\\.insecure(?:=true)?(?:\\s|$)',
      },
    },
  ],
}
