import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/header-injection',
  languages: ['python'],
  title: 'Header written from request data',
  message:
    'A value from the request becomes part of a header that is sent without a check for line breaks. With one in it, whoever sends it adds headers or a whole answer.',
  remediation:
    'Remove `\\r` and `\\n`, or quote the value with `urllib.parse.quote` before it goes into a header.',
  severity: 'medium',
  confidence: 'high',
  cwe: [113, 93],
  owasp: 'A03:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/113.html',
    'https://docs.python.org/3/library/http.server.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'header',
  sinks: [
    {
      call: ['http.server.BaseHTTPRequestHandler#send_header', '*.send_header'],
      arguments: [0, 1],
    },
    { call: 'wsgiref.headers.Headers#{add_header,setdefault}', arguments: [1] },
    { call: ['http.client.HTTPConnection#putheader'], arguments: [1] },
  ],
}
