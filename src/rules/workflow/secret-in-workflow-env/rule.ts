import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/secret-in-workflow-env',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A secret is given to every step',
  message:
    'A variable at the top of the workflow is in the environment of all jobs and steps, so each action and each package they install can read it.',
  remediation: 'Put the secret in `env:` of the one step that needs it.',
  severity: 'low',
  confidence: 'high',
  cwe: [522, 526],
  owasp: 'A05:2021',
  references: [
    'https://docs.github.com/en/actions/concepts/security/secrets',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
  ids: ['zizmor overprovisioned-secrets (related)'],
  matches: [
    {
      resource: 'workflow',
      at: 'env.*.${}',
      has: {
        all: [
          { carries: 'secret' },
          { not: { matches: 'secrets\\.github_token|github\\.token|tojson|\\[' } },
        ],
      },
    },
  ],
}
