import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/cors-reflected-origin',
  languages: ['python'],
  title: 'Every origin is let in by sending it back',
  message:
    'The `Origin` header of the request becomes the allowed origin. Any site may then read answers, with the session of its visitor.',
  remediation: 'Send the origin back only when it is in a fixed list.',
  severity: 'high',
  confidence: 'high',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://cwe.mitre.org/data/definitions/942.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'trust',
  sinks: [
    { assign: '*.Access-Control-Allow-Origin' },
    {
      call: ['*.{add,add_header,set,set_header,send_header,setdefault}'],
      arguments: [1],
      when: [{ at: 0, matches: '^access-control-allow-origin$' }],
    },
    {
      call: ['*.Response', '*.HttpResponse', '*.JSONResponse', '*.JsonResponse', '*.json_response'],
      arguments: ['headers'],
      options: ['Access-Control-Allow-Origin'],
    },
  ],
}
