import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/action-on-branch',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'An action follows a branch',
  message:
    'With a branch for a version, every run takes whatever was pushed last: untested work of its authors, or of somebody who took over an account, runs with the token and secrets of this job.',
  remediation: 'Name a released commit: `uses: owner/action@<40 hex digits> # v1.2.3`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [829, 1357],
  owasp: 'A08:2021',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
  ],
  ids: ['zizmor unpinned-uses'],
  matches: [
    {
      resource: '{step,job}',
      where: {
        options: {
          '$action.kind': { is: 'repository' },
          '$action.pinned': { is: false },
          '$action.ref': {
            matches:
              '^(?:refs/heads/.*|main|master|head|develop|development|dev|trunk|next|canary|edge)$',
          },
        },
      },
      at: 'uses',
    },
  ],
}
