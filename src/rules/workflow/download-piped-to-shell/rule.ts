import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/download-piped-to-shell',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'A download is run without a look at it',
  message:
    'The script is piped from the network straight into an interpreter: what the server sends in that moment runs with the token and secrets of the job, complete or not.',
  remediation:
    'Download to a file, compare its digest (`sha256sum -c`), then run it; or use a setup action of a fixed version.',
  severity: 'medium',
  confidence: 'high',
  cwe: [494],
  owasp: 'A08:2021',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use'],
  ids: ['DL4006 (related)'],
  matches: [
    {
      resource: 'step',
      at: '$commands[]',
      has: {
        matches:
          '\\b(?:curl|wget)\\b[^|]*\\|\\s*(?:sudo\\s+(?:-\\w+\\s+)*)?(?:\\w+=\\S+\\s+)*(?:/usr)?(?:/bin/|env\\s+)?(?:(?:ba|z|k|da|a)?sh|python[\\d.]*(?!\\s+-[mc]\\b)|node(?!\\s+-[ep]\\b)|perl(?!\\s+-\\w*[nep])|ruby(?!\\s+-\\w*[nep])|php)\\b(?![/.-])',
      },
    },
    {
      resource: 'step',
      at: '$commands[]',
      has: {
        all: [
          { matches: '^(?:sudo\\s+)?(?:curl|wget)\\b' },
          {
            matches:
              '\\|\\s*(?:sudo\\s+(?:-\\w+\\s+)*)?(?:\\w+=\\S+\\s+)*(?:ba|z|k|da|a)?sh(?:\\s|$)',
          },
        ],
      },
    },
    {
      resource: 'step',
      at: '$commands[]',
      has: {
        matches:
          '\\b(?:ba|z|da)?sh\\s+(?:-c\\s+)?["\']?(?:<\\(|\\$\\()\\s*(?:curl|wget)\\b|\\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b[^|]*\\|\\s*(?:iex|Invoke-Expression)\\b',
      },
    },
  ],
}
