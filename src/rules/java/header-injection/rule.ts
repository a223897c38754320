import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/header-injection',
  languages: ['java'],
  title: 'Response header built from request data',
  message:
    'A value from the request becomes part of a response header. Where the server lets line breaks through, a client adds headers and a second response.',
  remediation:
    'Remove line breaks (`replaceAll("[\\\\r\\\\n]", "")`) or look the value up in a fixed list.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [113, 93],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/attacks/HTTP_Response_Splitting',
    'https://cwe.mitre.org/data/definitions/113.html',
  ],
  lifecycle: 'stable',
  context: 'header',
  sinks: [
    { call: 'javax.servlet.http.HttpServletResponse#{setHeader,addHeader}', arguments: [0] },
    {
      call: 'javax.servlet.http.HttpServletResponse#{setHeader,addHeader}',
      arguments: [1],
      when: [{ at: 0, not: { matches: '^(?:location|access-control-allow-origin)$' } }],
    },
    { call: 'org.springframework.http.ResponseEntity.BodyBuilder#header', arguments: [1] },
    { call: 'org.springframework.http.HttpHeaders#{add,set}', arguments: [1] },
    { call: 'javax.ws.rs.core.Response.ResponseBuilder#header', arguments: [1] },
    { call: 'io.netty.handler.codec.http.HttpHeaders#{set,add}', arguments: [1] },
    { call: 'javax.servlet.http.Cookie', arguments: [0, 1] },
  ],
  sources: ['remote'],
}
