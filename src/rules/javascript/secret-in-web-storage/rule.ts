import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/secret-in-web-storage',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Secret kept in web storage',
  message:
    'Every script of the page can read `localStorage` and `sessionStorage`, and what is in `localStorage` stays on the disk. One foreign script takes the secret along.',
  remediation:
    'Never keep passwords in the browser; keep session tokens in cookies with `HttpOnly`, `Secure` and `SameSite`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [922, 312],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html#local-storage',
  ],
  matches: [
    {
      call: '{localStorage,sessionStorage}.setItem',
      arguments: [
        {
          at: 0,
          matches:
            '(?:^|[-_.:])(?:password|passwd|pwd|passphrase|pin|secret|client[-_]?secret|private[-_]?key|api[-_]?key|credit[-_]?card|card[-_]?number|cvv|ssn|access[-_]?token|refresh[-_]?token|auth[-_]?token|id[-_]?token|jwt|token|accessToken|refreshToken|authToken|apiKey|privateKey|cardNumber)$',
        },
        { at: 1, not: { constant: true } },
      ],
    },
    {
      call: '{localStorage,sessionStorage}.setItem',
      arguments: [
        {
          at: 1,
          named:
            '^(?:password|passwd|passphrase|private_?key|client_?secret|credit_?card|card_?number|cvv|ssn)$',
        },
      ],
    },
    {
      assign:
        '{localStorage,sessionStorage}.{password,token,accessToken,refreshToken,jwt,secret,apiKey,authToken}',
      value: { not: { constant: true } },
    },
    {
      call: ['{js-cookie,universal-cookie}.set', 'Cookies.set'],
      arguments: [
        { at: 0, matches: '^(?:password|passwd|pwd|pin|secret|private[-_]?key|credit[-_]?card)$' },
      ],
    },
  ],
}
