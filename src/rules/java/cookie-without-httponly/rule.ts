import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/cookie-without-httponly',
  languages: ['java'],
  title: 'Cookie readable by scripts',
  message:
    'Scripts in the page can read the cookie. One injected script is enough to steal the session.',
  remediation: 'Call `setHttpOnly(true)` (`.httpOnly(true)` on `ResponseCookie`).',
  severity: 'medium',
  confidence: 'high',
  cwe: [1004],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
    'https://cwe.mitre.org/data/definitions/1004.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'javax.servlet.http.Cookie#setHttpOnly',
        'javax.servlet.SessionCookieConfig#setHttpOnly',
      ],
      arguments: [{ at: 0, any: [{ is: false }, { refers: 'java.lang.Boolean.FALSE' }] }],
    },
    {
      call: [
        'org.springframework.http.ResponseCookie.{from,fromClientResponse}()#httpOnly',
        'org.springframework.http.ResponseCookie.ResponseCookieBuilder#httpOnly',
      ],
      arguments: [{ at: 0, is: false }],
    },
    { call: 'javax.ws.rs.core.NewCookie', arguments: [{ at: 7, is: false }] },
    {
      call: 'org.springframework.session.web.http.DefaultCookieSerializer#setUseHttpOnlyCookie',
      arguments: [{ at: 0, is: false }],
    },
    {
      call: 'io.netty.handler.codec.http.cookie.{Cookie,DefaultCookie}#setHttpOnly',
      arguments: [{ at: 0, is: false }],
    },
  ],
}
