import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/cookie-samesite-none',
  languages: ['python'],
  title: 'Cookie sent along from foreign sites',
  message:
    'With `SameSite=None` the browser sends the cookie with requests other sites start. A foreign page can then act with the session of its visitor.',
  remediation: 'Use `samesite="Lax"` or `samesite="Strict"`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [1275, 352],
  owasp: 'A01:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
    'https://cwe.mitre.org/data/definitions/1275.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{set_cookie,set_signed_cookie}',
      arguments: [{ keyword: 'samesite', matches: '^none$' }],
    },
    {
      assign: '*.{SESSION_COOKIE_SAMESITE,CSRF_COOKIE_SAMESITE,REMEMBER_COOKIE_SAMESITE}',
      value: { matches: '^none$' },
    },
    {
      call: 'flask.Flask#config.{update,from_mapping}',
      arguments: [{ keyword: 'SESSION_COOKIE_SAMESITE', matches: '^none$' }],
    },
    {
      call: '*.add_middleware',
      arguments: [
        { at: 0, refers: 'starlette.middleware.sessions.SessionMiddleware' },
        { keyword: 'same_site', matches: '^none$' },
      ],
    },
  ],
}
