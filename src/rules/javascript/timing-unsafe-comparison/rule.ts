import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/timing-unsafe-comparison',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Signature compared with an operator',
  message:
    '`===` stops at the first character that differs. By measuring how long the answer takes, a signature can be guessed character by character.',
  remediation: 'Compare buffers of one length with `crypto.timingSafeEqual`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [208, 697],
  owasp: 'A02:2021',
  references: ['https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b'],
  matches: [
    {
      compare: 'equal',
      imports: ['crypto'],
      left: {
        named:
          '^(?:signature|sig|hmac|mac|digest|received_?signature|x-hub-signature(?:-256)?|x-signature)$',
        constant: false,
      },
      right: {
        named:
          '^(?:expected(?:_?(?:signature|hmac|digest|hash|mac))?|computed(?:_?(?:signature|hmac|digest|hash|mac))?|calculated(?:_?(?:signature|hmac|digest|hash|mac))?|hmac|digest|mac|hash|signature|own)$',
        constant: false,
      },
    },
    {
      compare: 'equal',
      left: { tainted: ['remote'], named: 'key|token|secret|authorization|signature' },
      right: {
        refers: [
          'process.env.{API_KEY,API_TOKEN,SECRET,TOKEN,ADMIN_TOKEN,SECRET_KEY,WEBHOOK_SECRET,ADMIN_SECRET,ACCESS_TOKEN,AUTH_TOKEN,CRON_SECRET,ADMIN_KEY,INTERNAL_API_KEY}',
        ],
      },
    },
  ],
}
