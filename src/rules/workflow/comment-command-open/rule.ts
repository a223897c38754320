import { type StructureRule } from '../../../core/rule.ts'
import { letsOutsidersIn } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/comment-command-open',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A comment of anybody starts this job',
  message:
    'The job looks at what the comment says and not at who wrote it. In a public repository everybody may comment, and what runs here has the secrets and the token of the repository.',
  remediation:
    'Ask for `contains(fromJSON(\'["OWNER", "MEMBER", "COLLABORATOR"]\'), github.event.comment.author_association)` as well.',
  severity: 'medium',
  confidence: 'low',
  cwe: [862, 285],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment',
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
  ],
  ids: ['zizmor dangerous-triggers (related)'],
  matches: [
    {
      resource: 'job',
      where: {
        all: [
          letsOutsidersIn,
          {
            options: {
              $if: { matches: 'github\\.event\\.comment\\.body' },
              needs: { present: false },
            },
          },
          {
            not: {
              options: {
                'steps[].uses': { matches: 'permission|command|collaborator|check-user|member' },
              },
            },
          },
          {
            not: {
              options: {
                'steps[].with.script': { matches: 'permission|collaborator|author_association' },
              },
            },
          },
        ],
      },
      within: { workflow: { options: { '$triggers.issue_comment': { present: true } } } },
      at: 'if',
    },
  ],
}
