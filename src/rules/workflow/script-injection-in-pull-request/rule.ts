import { type StructureRule } from '../../../core/rule.ts'
import { openToOutsiders, scriptExpressions, takesScript } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/script-injection-in-pull-request',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: "A pull request's text becomes part of a script",
  message:
    'An expression is replaced by its text before the shell reads the script, so a title or branch name can hold commands. On `pull_request` a fork gets no secrets, but branches of the repository do, and the next trigger added to this workflow opens it to everybody.',
  remediation:
    'Hand the value over in `env:` and write it as a shell variable in quotes: `"$TITLE"`; in `github-script` read `process.env`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [94, 78],
  owasp: 'A03:2021',
  references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
  ids: ['CKV_GHA_2', 'zizmor template-injection'],
  matches: [
    {
      resource: 'step',
      where: takesScript,
      within: {
        workflow: {
          all: [
            {
              any: [
                { options: { '$triggers.pull_request': { present: true } } },
                { options: { '$triggers.pull_request_review': { present: true } } },
                { options: { '$triggers.pull_request_review_comment': { present: true } } },
              ],
            },
            { not: openToOutsiders },
            { not: { options: { '$triggers.workflow_call': { present: true } } } },
          ],
        },
      },
      at: scriptExpressions,
      has: { all: [{ carries: 'untrusted' }, { not: { carries: 'pushed' } }] },
    },
  ],
}
