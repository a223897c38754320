import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/provider-credentials',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A provider has its credentials in the file',
  message: 'Everybody who may read the repository or its history can act in the account.',
  remediation:
    'Let the provider take them from the environment, a role or OIDC; revoke the ones that were committed.',
  severity: 'high',
  confidence: 'high',
  cwe: [798],
  owasp: 'A07:2021',
  references: [
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration',
  ],
  ids: ['CKV_AWS_41', 'CKV_OPENSTACK_1 (related)'],
  matches: [
    {
      resource: 'provider.aws',
      at: 'access_key',
      has: { matches: '^A[KS]IA(?!.*EXAMPLE)[A-Z0-9]{12,}$' },
    },
    {
      resource: 'provider.aws',
      at: 'secret_key',
      has: { matches: '^[A-Za-z0-9/+]{40}$', not: { matches: 'EXAMPLE' } },
    },
    {
      resource: 'provider.*',
      at: [
        'password',
        'api_key',
        'api_token',
        'client_secret',
        'secret_access_key',
        'admin_password',
        'personal_access_token',
      ],
      has: {
        minLength: 8,
        not: {
          matches:
            '^(?:change_?me|example|dummy|placeholder|password|your|<|x{3}|test|mock|fake)|\\$\\{|\\*{3}',
        },
      },
      confidence: 'medium',
    },
  ],
}
