import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/address-checked-by-substring',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Host checked by a part of the address',
  message:
    'The name of the trusted host may stand anywhere in the address: `https://evil.example/?good.com` and `https://good.com.evil.example` pass the check too.',
  remediation: 'Parse the address with `new URL` and compare `url.host` with a fixed list.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [20, 346, 601],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/20.html'],
  matches: [
    {
      call: '*.{includes,indexOf,search,match}',
      receiver: {
        named:
          '(?:url|uri|origin|referr?er|href|host|hostname|domain|redirect|callback|target|link|address)$',
        not: { kind: 'list' },
      },
      arguments: [
        {
          at: 0,
          kind: 'string',
          matches:
            '^(?:https?://)?(?:[a-z0-9-]+\\.)+(?:com|org|net|io|dev|app|co|de|eu|uk|gov|edu|cloud|ai)/?$',
        },
      ],
    },
    {
      call: '*.startsWith',
      receiver: {
        named: '(?:url|uri|origin|referr?er|href|redirect|callback|target|link|address)$',
      },
      arguments: [{ at: 0, matches: '^https?://[a-z0-9.-]+\\.[a-z]{2,}$' }],
    },
    {
      call: '*.endsWith',
      receiver: { named: '(?:origin|host|hostname|domain)$' },
      arguments: [
        {
          at: 0,
          matches:
            '^[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|dev|app|co|de|eu|uk|gov|edu|cloud|ai)$',
        },
      ],
    },
  ],
}
