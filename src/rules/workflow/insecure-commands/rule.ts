import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/insecure-commands',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Commands in the log may change the environment',
  message:
    'With this variable every line of output that begins with `::set-env` or `::add-path` is obeyed. Whatever a test prints, or a dependency, can then run code in the next steps. GitHub switched that off for this reason.',
  remediation: 'Remove the variable; write to `"$GITHUB_ENV"` and `"$GITHUB_PATH"` instead.',
  severity: 'medium',
  confidence: 'high',
  cwe: [77, 1395],
  owasp: 'A03:2021',
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
    'https://github.com/advisories/GHSA-mfwh-5m23-j46w',
  ],
  ids: ['CKV_GHA_1', 'zizmor insecure-commands', 'CVE-2020-15228'],
  matches: [
    {
      resource: '{workflow,job,step}',
      at: 'env.ACTIONS_ALLOW_UNSECURE_COMMANDS',
      has: { is: [true, 1] },
    },
    {
      resource: 'step',
      at: '$commands[]',
      has: { matches: 'ACTIONS_ALLOW_UNSECURE_COMMANDS=["\']?true' },
    },
  ],
}
