import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/script-injection',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Text from outside becomes part of a script',
  message:
    'An expression is replaced by its text before the shell reads the script. A title or branch name such as `$(curl …)` then runs with the rights and secrets of the job.',
  remediation:
    'Hand the value over in `env:` and write it as a shell variable in quotes: `"$TITLE"`; in `github-script` read `process.env`.',
  severity: 'high',
  confidence: 'high',
  cwe: [94, 78],
  owasp: 'A03:2021',
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://securitylab.github.com/resources/github-actions-untrusted-input/',
  ],
  ids: ['CKV_GHA_2', 'zizmor template-injection'],
  matches: [
    { resource: 'step', at: 'run.${}', has: { carries: 'untrusted' } },
    {
      resource: 'step',
      where: { options: { '$action.name': { is: 'actions/github-script' } } },
      at: 'with.script.${}',
      has: { carries: 'untrusted' },
    },
  ],
}
