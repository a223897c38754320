import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/cors-any-origin',
  languages: ['java'],
  title: 'Every origin may read answers',
  message:
    'Any web site may read what this application answers; with credentials allowed that includes what only the signed-in user may see.',
  remediation: 'Name the origins that need it.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://cwe.mitre.org/data/definitions/942.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      decorator: 'org.springframework.web.bind.annotation.CrossOrigin',
      arguments: [
        { keyword: 'allowCredentials', is: 'true' },
        { keyword: 'origins', any: [{ is: '*' }, { items: { is: '*' } }] },
      ],
    },
    {
      decorator: 'org.springframework.web.bind.annotation.CrossOrigin',
      arguments: [
        { keyword: 'allowCredentials', is: 'true' },
        { keyword: 'originPatterns', any: [{ is: '*' }, { items: { is: '*' } }] },
      ],
    },
    {
      call: 'org.springframework.web.cors.CorsConfiguration#{addAllowedOrigin,addAllowedOriginPattern}',
      arguments: [{ at: 0, is: '*' }],
    },
    {
      call: 'org.springframework.web.cors.CorsConfiguration#{setAllowedOrigins,setAllowedOriginPatterns}',
      arguments: [{ at: 0, items: { is: '*' } }],
    },
    { call: '*.{allowedOrigins,allowedOriginPatterns}', arguments: [{ at: 0, is: '*' }] },
    {
      call: [
        'javax.servlet.http.HttpServletResponse#{setHeader,addHeader}',
        'org.springframework.http.HttpHeaders#{set,add}',
        'javax.ws.rs.core.Response.ResponseBuilder#header',
        'org.springframework.http.ResponseEntity.BodyBuilder#header',
      ],
      arguments: [
        { at: 0, matches: '^access-control-allow-origin$' },
        { at: 1, is: '*' },
      ],
    },
    {
      call: 'org.springframework.http.HttpHeaders#setAccessControlAllowOrigin',
      arguments: [{ at: 0, is: '*' }],
    },
  ],
}
