import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/secret-by-computed-name',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A secret is chosen by a computed name',
  message:
    'Where the name is not written out, GitHub sends every secret to the machine that runs the job, and nobody sees in the file which one is used.',
  remediation:
    'Write the name out; for several cases use environments, each with its own secret of the same name.',
  severity: 'low',
  confidence: 'high',
  cwe: [522],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/concepts/security/secrets',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
  ids: ['zizmor overprovisioned-secrets'],
  matches: [
    {
      resource: 'workflow',
      at: '**.${}',
      has: { matches: "\\bsecrets\\s*\\[\\s*(?!\\s|'[^']*'\\s*\\])" },
    },
  ],
}
