import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/secret-in-script',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A secret stands in the text of a script',
  message:
    'The secret is put into the script before the shell reads it: it is on the command line for every process to see, is written to disk with the script, and a `"` or `$` in it breaks or runs.',
  remediation:
    'Hand it over in `env:` of the step and write it as a shell variable in quotes: `"$TOKEN"`.',
  severity: 'low',
  confidence: 'high',
  cwe: [522, 214],
  owasp: 'A04:2021',
  references: [
    'https://docs.github.com/en/actions/concepts/security/secrets#using-secrets-in-a-workflow',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
  ids: ['zizmor template-injection (related)'],
  matches: [
    {
      resource: 'step',
      at: 'run.${}',
      has: {
        all: [
          { carries: 'secret' },
          { not: { matches: "github_token|github\\.token|tojson|secrets\\s*\\[\\s*(?!')" } },
        ],
      },
    },
  ],
}
