import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/cookie-without-httponly',
  languages: ['python'],
  title: 'Session cookie readable by scripts',
  message:
    'Scripts in the page can read the cookie. One injected script is then enough to carry the session away.',
  remediation: 'Set `httponly=True` on the cookie, and leave `SESSION_COOKIE_HTTPONLY` on.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1004],
  owasp: 'A05:2021',
  references: [
    'https://owasp.org/www-community/HttpOnly',
    'https://cwe.mitre.org/data/definitions/1004.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{set_cookie,set_signed_cookie,set_secure_cookie}',
      arguments: [
        {
          at: 0,
          keyword: 'key',
          matches: 'sess|token|auth|jwt|remember|login|(?:^|[_-])sid$',
          not: { matches: 'csrf|xsrf' },
        },
        { keyword: 'httponly', not: { is: true } },
        { at: 7, present: false },
        { keyword: 'max_age', not: { is: 0 } },
      ],
    },
    { assign: '*.{SESSION_COOKIE_HTTPONLY,REMEMBER_COOKIE_HTTPONLY}', value: { is: false } },
    {
      call: 'flask.Flask#config.{update,from_mapping}',
      arguments: [{ keyword: 'SESSION_COOKIE_HTTPONLY', is: false }],
    },
  ],
  fix: {
    description: 'Hide the cookie from scripts',
    edit: { kind: 'argument', keyword: 'httponly', to: 'True' },
  },
}
