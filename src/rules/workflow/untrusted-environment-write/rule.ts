import { type StructureRule } from '../../../core/rule.ts'
import { letsOutsidersIn, openToOutsiders } from '../settings.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/untrusted-environment-write',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Text from outside is written to the environment of later steps',
  message:
    'A text of several lines adds as many entries to `GITHUB_ENV` or `GITHUB_PATH`. With `LD_PRELOAD=…`, `NODE_OPTIONS=…` or a folder on the path, its author runs code in every step that follows.',
  remediation:
    'Pass the value by `GITHUB_OUTPUT` with a random delimiter, or as `env:` of the step that needs it; keep one line of it at most.',
  severity: 'high',
  confidence: 'medium',
  cwe: [77, 94],
  owasp: 'A03:2021',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
  ],
  ids: ['zizmor github-env'],
  matches: [
    {
      resource: 'step',
      where: {
        all: [
          letsOutsidersIn,
          {
            not: {
              options: { $script: { matches: 'openssl\\s+rand|uuidgen|urandom|\\$RANDOM|mktemp' } },
            },
          },
        ],
      },
      within: { job: letsOutsidersIn, workflow: openToOutsiders },
      at: '$writes[]',
      has: {
        options: {
          value: {
            not: {
              matches: '\\b(?:base64|tr\\s+-d|jq|wc|head\\s+-n\\s?1|head\\s+-1|sha\\d+sum|grep)\\b',
            },
          },
        },
        any: [
          { options: { target: { is: 'env' }, value: { carries: 'untrusted-lines' } } },
          { options: { target: { is: 'path' }, value: { carries: 'untrusted' } } },
        ],
      },
    },
  ],
}
