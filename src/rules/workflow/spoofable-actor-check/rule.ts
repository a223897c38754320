import { type StructureRule } from '../../../core/rule.ts'
import { openToOutsiders } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/spoofable-actor-check',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A bot is told by a name that others can bring about',
  message:
    '`github.actor` is whoever caused the latest event, not who wrote the change. On a pull request of an attacker the bot can be made to be that, for instance by a rebase it is asked for, and the check lets the attacker in.',
  remediation:
    "Compare who opened the pull request: `github.event.pull_request.user.login == 'dependabot[bot]'`, and that the branch is of this repository.",
  severity: 'medium',
  confidence: 'high',
  cwe: [290, 863],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions',
    'https://www.synacktiv.com/publications/github-actions-exploitation-dependabot',
  ],
  ids: ['zizmor bot-conditions'],
  matches: [
    {
      resource: '{job,step}',
      where: {
        options: {
          $if: {
            all: [
              {
                matches:
                  "github\\.(?:actor|triggering_actor|event\\.sender\\.login)\\s*==\\s*'[^']*\\[bot\\]'|contains\\([^=]{0,200}\\[bot\\][^=]{0,200},\\s*github\\.(?:triggering_)?actor",
              },
              { not: { matches: 'pull_request\\.user\\.(?:login|id)|head\\.repo\\.full_name' } },
            ],
          },
        },
      },
      within: { workflow: openToOutsiders },
      at: 'if',
    },
  ],
}
