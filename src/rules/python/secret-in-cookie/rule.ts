import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/secret-in-cookie',
  languages: ['python'],
  title: 'Password kept in a cookie',
  message:
    'The browser keeps the password or key as it is and sends it with every request. Whoever gets at the browser or the connection reads it.',
  remediation: 'Keep a random session identifier in the cookie and everything else on the server.',
  severity: 'high',
  confidence: 'high',
  cwe: [312, 539],
  owasp: 'A04:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/312.html',
    'https://cwe.mitre.org/data/definitions/539.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{set_cookie,set_signed_cookie}',
      arguments: [
        {
          at: 1,
          keyword: 'value',
          named:
            '^(?:\\w+_)?(?:password|passwd|passphrase|secret_?key|api_?key|private_?key|credit_?card|card_?number|cvv|ssn)$',
          constant: false,
        },
      ],
    },
    {
      call: '*.{set_cookie,set_signed_cookie}',
      arguments: [
        {
          at: 0,
          keyword: 'key',
          matches: '^(?:user_?)?(?:password|passwd|passphrase|credit_?card|card_?number|ssn)$',
        },
        { at: 1, keyword: 'value', not: { is: '' } },
      ],
    },
  ],
}
