import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/cookie-samesite-none',
  languages: ['go'],
  title: 'Session cookie sent with requests of other sites',
  message:
    'With `SameSite=None` the browser sends the session along with requests other sites make, which is what request forgery needs.',
  remediation: 'Use `http.SameSiteLaxMode` or `http.SameSiteStrictMode`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [1275, 352],
  owasp: 'A01:2021',
  references: ['https://pkg.go.dev/net/http#SameSite'],
  lifecycle: 'stable',
  matches: [
    { object: 'net/http.Cookie', options: { SameSite: { refers: 'net/http.SameSiteNoneMode' } } },
    { assign: 'net/http.Cookie#SameSite', value: { refers: 'net/http.SameSiteNoneMode' } },
    {
      object: 'github.com/gorilla/sessions.Options',
      options: { SameSite: { refers: 'net/http.SameSiteNoneMode' } },
    },
    {
      call: 'github.com/gin-gonic/gin.Context#SetSameSite',
      arguments: [{ at: 0, refers: 'net/http.SameSiteNoneMode' }],
    },
    {
      call: 'github.com/gorilla/csrf.SameSite',
      arguments: [{ at: 0, refers: 'github.com/gorilla/csrf.SameSiteNoneMode' }],
    },
  ],
}
