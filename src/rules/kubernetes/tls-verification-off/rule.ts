import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'kubernetes/tls-verification-off',
  languages: ['kubernetes'],
  lifecycle: 'stable',
  title: 'Certificates are not checked',
  message:
    'With verification off, anyone on the way can pose as the server, read what is sent and answer what they like.',
  remediation:
    'Remove the setting; give the certificate of the own authority (`caBundle`, `NODE_EXTRA_CA_CERTS`).',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  ids: [],
  matches: [
    {
      resource: 'APIService',
      at: 'spec.insecureSkipTLSVerify',
      has: { is: true },
      confidence: 'medium',
    },
    {
      resource: '{ServiceMonitor,PodMonitor,ScrapeConfig}',
      at: '**.insecureSkipVerify',
      has: { is: true },
      confidence: 'low',
    },
    {
      resource: 'container',
      at: 'env[]',
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
                matches:
                  '^(?:GIT_SSL_NO_VERIFY|VAULT_SKIP_VERIFY|\\w+_(?:TLS|SSL)_SKIP_VERIFY(?:_INSECURE)?|\\w*INSECURE_SKIP_(?:TLS_)?VERIFY)$',
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
