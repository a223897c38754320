import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'compose/tls-verification-off',
  languages: ['compose'],
  lifecycle: 'stable',
  title: 'Certificates are not checked',
  message:
    'With verification off, anyone on the way can pose as the server the service talks to, read what is sent and answer what they like.',
  remediation:
    'Remove the setting; for a server with its own authority mount that certificate (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  ids: ['CKV2_DOCKER_6 (related)'],
  matches: [
    {
      resource: 'service',
      at: '$environment[]',
      has: {
        any: [
          {
            options: {
              name: { is: ['NODE_TLS_REJECT_UNAUTHORIZED', 'PYTHONHTTPSVERIFY'] },
              value: { is: '0' },
            },
          },
          {
            options: {
              name: {
                is: [
                  'GIT_SSL_NO_VERIFY',
                  'VAULT_SKIP_VERIFY',
                  'CURL_INSECURE',
                  'MINIO_INSECURE_SKIP_VERIFY',
                ],
              },
              value: { is: ['1', 'true'] },
            },
          },
          {
            options: {
              name: {
                matches:
                  '(?:^|_)(?:TLS|SSL)_(?:SKIP_VERIFY|INSECURE_SKIP_VERIFY)(?:_INSECURE)?$|INSECURE_SKIP_(?:TLS_)?VERIFY$',
              },
              value: { is: ['1', 'true'] },
            },
          },
        ],
      },
      report: 'value',
    },
  ],
}
