import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/reflected-origin',
  languages: ['java'],
  title: 'Any origin that asks is allowed',
  message:
    'The answer allows whatever origin the request names. Every web site reads what is meant for the signed-in user.',
  remediation: 'Compare the origin with a fixed list before it is sent back.',
  severity: 'medium',
  confidence: 'high',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://cwe.mitre.org/data/definitions/942.html',
  ],
  lifecycle: 'stable',
  context: 'other',
  sinks: [
    {
      call: [
        'javax.servlet.http.HttpServletResponse#{setHeader,addHeader}',
        'org.springframework.http.HttpHeaders#{set,add}',
        'org.springframework.http.ResponseEntity.BodyBuilder#header',
        'javax.ws.rs.core.Response.ResponseBuilder#header',
      ],
      arguments: [1],
      when: [{ at: 0, matches: '^access-control-allow-origin$' }],
    },
    {
      call: [
        'org.springframework.http.HttpHeaders#setAccessControlAllowOrigin',
        'org.springframework.web.cors.CorsConfiguration#{addAllowedOrigin,addAllowedOriginPattern}',
      ],
      arguments: [0],
    },
  ],
  sources: ['remote'],
}
