import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/cookie-without-secure',
  languages: ['java'],
  title: 'Cookie also sent without encryption',
  message:
    'The cookie is sent over plain HTTP as well. Whoever listens on the network reads it and takes over the session.',
  remediation: 'Call `setSecure(true)` (`.secure(true)` on `ResponseCookie`).',
  severity: 'medium',
  confidence: 'high',
  cwe: [614, 311],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
    'https://cwe.mitre.org/data/definitions/614.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: ['javax.servlet.http.Cookie#setSecure', 'javax.servlet.SessionCookieConfig#setSecure'],
      arguments: [{ at: 0, any: [{ is: false }, { refers: 'java.lang.Boolean.FALSE' }] }],
    },
    {
      call: 'org.springframework.http.ResponseCookie.{from,fromClientResponse}()#secure',
      arguments: [{ at: 0, is: false }],
    },
    {
      call: 'org.springframework.http.ResponseCookie.ResponseCookieBuilder#secure',
      arguments: [{ at: 0, is: false }],
    },
    { call: 'javax.ws.rs.core.NewCookie', arguments: [{ at: 6, is: false }] },
    {
      call: 'org.springframework.session.web.http.DefaultCookieSerializer#setUseSecureCookie',
      arguments: [{ at: 0, is: false }],
    },
    {
      call: 'io.netty.handler.codec.http.cookie.{Cookie,DefaultCookie}#setSecure',
      arguments: [{ at: 0, is: false }],
    },
    {
      call: 'javax.servlet.http.HttpServletResponse#addCookie',
      arguments: [
        { at: 0, named: '(?:sess|token|auth|jwt|csrf|remember|login|(?:^|[_-])sid$).*cookie$' },
      ],
      without: [{ call: '*.setSecure' }],
    },
  ],
}
