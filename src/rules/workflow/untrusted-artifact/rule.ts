import { type StructureRule } from '../../../core/rule.ts'
import { letsOutsidersIn } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/untrusted-artifact',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'What another run left is trusted',
  message:
    'The artifact was made by a run that a pull request of anybody may have started. Here, with the secrets of the repository, it is run or written to the environment of the next steps.',
  remediation:
    'Treat it as text from outside: unpack it into a folder of its own, check that it is what it should be (a number, a known format), and never run it or append it to `GITHUB_ENV` or `GITHUB_PATH`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [829, 494],
  owasp: 'A08:2021',
  references: ['https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  ids: ['zizmor github-env (related)'],
  matches: [
    {
      resource: 'step',
      where: {
        all: [
          letsOutsidersIn,
          {
            any: [
              {
                options: {
                  '$action.name': { is: 'actions/download-artifact' },
                  'with.run-id': { carries: ['head', 'untrusted', 'other-run'] },
                },
              },
              { options: { '$action.name': { is: 'dawidd6/action-download-artifact' } } },
              { options: { 'with.script': { matches: 'downloadArtifact' } } },
              { options: { $script: { matches: '\\bgh\\s+run\\s+download\\b' } } },
            ],
          },
        ],
      },
      within: {
        job: letsOutsidersIn,
        workflow: { options: { '$triggers.workflow_run': { present: true } } },
      },
      with: [
        {
          resource: 'step',
          order: 'after',
          where: {
            options: {
              $script: {
                matches:
                  '(?:\\bcat\\b|\\$\\(<|\\bunzip\\s+-p)[^\\n]*>>\\s*"?\\$\\{?GITHUB_(?:ENV|PATH)|(?:^|[\\n;&|])[ \\t]*(?:source|\\.|(?:ba|z)?sh|node|python3?|chmod\\s+\\+x)\\s+[\\w./-]+|(?:^|[\\n;&|])[ \\t]*\\./[\\w.-]|(?:^|[\\n;&|])[ \\t]*(?:npm|yarn|pnpm)\\s+(?:ci|install|run|test)|(?:^|[\\n;&|])[ \\t]*make\\b',
              },
            },
          },
        },
      ],
      report: ['uses', 'run', 'with.script'],
    },
  ],
}
