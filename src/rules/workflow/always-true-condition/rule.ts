import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/always-true-condition',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'The condition is always true',
  message:
    'Where text stands beside `${{ … }}`, the whole becomes a text that is not empty, and that counts as true: the step or job runs in every case, also in those it was to be kept from.',
  remediation: 'Put the whole condition into one expression, or write it without `${{ }}` at all.',
  severity: 'medium',
  confidence: 'high',
  cwe: [571, 863],
  owasp: 'A01:2021',
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  ids: ['zizmor unsound-condition'],
  matches: [
    {
      resource: '{job,step}',
      where: {
        options: {
          $if: {
            matches:
              '^\\s*(?!\\$\\{\\{)\\S[\\s\\S]*\\$\\{\\{|\\}\\}\\s*(?:&&|\\|\\||==|!=|\\$\\{\\{)|\\}\\}[ \\t]*\\n\\s*$',
          },
        },
      },
      at: 'if',
    },
  ],
}
