import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/substring-condition',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A name passes when it is part of the list',
  message:
    "`contains` of a text looks for a part of it: with `contains('refs/heads/main refs/heads/dev', github.ref)` a branch called `refs/heads/m` passes too, and the empty text always does.",
  remediation:
    'Give it a list: `contains(fromJSON(\'["refs/heads/main", "refs/heads/dev"]\'), github.ref)`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [183, 863],
  owasp: 'A01:2021',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains',
  ],
  ids: ['zizmor unsound-contains'],
  matches: [
    {
      resource: '{job,step}',
      where: {
        options: {
          $if: {
            matches:
              "contains\\(\\s*'[^']*'\\s*,\\s*github\\.(?:ref|ref_name|head_ref|actor|triggering_actor|event\\.(?:sender|comment\\.user|pull_request\\.user)\\.login)\\b",
          },
        },
      },
      at: 'if',
    },
  ],
}
