import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/all-secrets-exposed',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'All secrets are put into one text',
  message:
    '`toJSON(secrets)` writes every secret of the repository, the organisation and the environment into one place. Masking of the log knows each by itself, and whatever reads this text has them all.',
  remediation: 'Name the one secret that is needed: `${{ secrets.NAME }}`.',
  severity: 'high',
  confidence: 'high',
  cwe: [522, 532],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/concepts/security/secrets',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
  ids: ['zizmor overprovisioned-secrets'],
  matches: [
    {
      resource: 'step',
      at: ['run.${}', 'with.script.${}'],
      has: { matches: 'tojson\\s*\\(\\s*secrets\\s*\\)' },
    },
    {
      resource: '{step,job}',
      at: ['env.*.${}', 'with.*.${}'],
      has: { matches: 'tojson\\s*\\(\\s*secrets\\s*\\)' },
      confidence: 'medium',
    },
    {
      resource: 'workflow',
      at: 'env.*.${}',
      has: { matches: 'tojson\\s*\\(\\s*secrets\\s*\\)' },
      confidence: 'medium',
    },
  ],
}
