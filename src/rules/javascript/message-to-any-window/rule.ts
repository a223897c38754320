import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/message-to-any-window',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Message sent to a window of any origin',
  message:
    'With `*` as target the message reaches whatever page is in that window by then. A page elsewhere can take the place and read it.',
  remediation:
    "Name the origin that may read the message: `postMessage(data, 'https://app.example.com')`.",
  severity: 'medium',
  confidence: 'medium',
  cwe: [346, 668],
  owasp: 'A01:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns',
  ],
  matches: [
    {
      call: '*.postMessage',
      arguments: [
        { at: 0, not: { constant: true } },
        { at: 1, is: '*' },
      ],
    },
    {
      call: '*.postMessage',
      arguments: [
        { at: 0, not: { constant: true } },
        { at: 1, options: { targetOrigin: { is: '*' } } },
      ],
    },
  ],
}
