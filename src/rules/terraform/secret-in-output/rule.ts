import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/secret-in-output',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A secret is printed as an output',
  message: 'Outputs stand in the log of every run and in clear in what reads the state.',
  remediation: 'Set `sensitive = true`, or let the consumer read it from a secret store.',
  severity: 'low',
  confidence: 'medium',
  cwe: [532],
  owasp: 'A09:2021',
  references: ['https://developer.hashicorp.com/terraform/language/values/outputs'],
  ids: [],
  matches: [
    {
      resource: 'output',
      where: {
        options: {
          $name: {
            matches:
              '(?:^|_)(?:password|passwd|secret|private_key|secret_key|access_token|auth_token|api_key|connection_string)$',
          },
        },
      },
      has: { options: { sensitive: { not: { is: true } }, ephemeral: { not: { is: true } } } },
    },
  ],
}
