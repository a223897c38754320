import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/cookie-without-secure',
  languages: ['python'],
  title: 'Cookie also sent without encryption',
  message:
    'The cookie is sent over plain HTTP as well. Whoever listens on the network reads it and takes over the session.',
  remediation:
    'Set `secure=True` on the cookie, and `SESSION_COOKIE_SECURE = True` in the configuration.',
  severity: 'medium',
  confidence: 'high',
  cwe: [614, 311],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#secure',
    'https://cwe.mitre.org/data/definitions/614.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{set_cookie,set_signed_cookie,set_secure_cookie}',
      arguments: [
        { keyword: 'secure', is: false },
        { keyword: 'max_age', not: { is: 0 } },
      ],
    },
    {
      call: '*.{set_cookie,set_signed_cookie,set_secure_cookie}',
      arguments: [
        {
          at: 0,
          keyword: 'key',
          matches: 'sess|token|auth|jwt|csrf|remember|login|(?:^|[_-])sid$|user|password',
        },
        { keyword: 'secure', present: false },
        { at: 6, present: false },
        { keyword: 'max_age', not: { is: 0 } },
      ],
    },
    {
      assign:
        '*.{SESSION_COOKIE_SECURE,CSRF_COOKIE_SECURE,REMEMBER_COOKIE_SECURE,JWT_COOKIE_SECURE}',
      value: { is: false },
    },
    {
      call: 'flask.Flask#config.{update,from_mapping}',
      arguments: [{ keyword: 'SESSION_COOKIE_SECURE', is: false }],
    },
    {
      call: '*.add_middleware',
      arguments: [
        { at: 0, refers: 'starlette.middleware.sessions.SessionMiddleware' },
        { keyword: 'https_only', is: false },
      ],
    },
  ],
  fix: {
    description: 'Send the cookie over HTTPS only',
    edit: { kind: 'argument', keyword: 'secure', to: 'True' },
  },
}
