import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/provider-tls-verification-off',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A provider does not check certificates',
  message: 'Whoever is on the way reads the credentials of the provider and answers in its place.',
  remediation: 'Remove the setting and give the provider the certificate of the authority.',
  severity: 'medium',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://developer.hashicorp.com/terraform/language/providers/configuration'],
  ids: [],
  matches: [
    {
      resource: 'provider.*',
      at: [
        'insecure',
        'allow_unverified_ssl',
        'insecure_skip_verify',
        'skip_tls_verify',
        'tls_insecure',
        'insecure_https',
        'pm_tls_insecure',
        'kubernetes[].insecure',
        'ssl_verify',
      ],
      has: {
        any: [
          { is: true, not: { key: '^ssl_verify$' } },
          { is: false, key: '^ssl_verify$' },
        ],
      },
    },
  ],
}
