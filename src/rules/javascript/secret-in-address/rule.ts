import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/secret-in-address',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Secret in the address of a request',
  message:
    'A password, key or token is part of the address. Addresses are kept in logs of servers and proxies, in browser histories and in `Referer` headers.',
  remediation: 'Send the secret in the `Authorization` header or in the body of a POST request.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [598, 522, 200],
  owasp: 'A04:2021',
  references: ['https://cwe.mitre.org/data/definitions/598.html'],
  sources: ['secret'],
  context: 'expose',
  sinks: [
    {
      call: [
        'fetch',
        '{axios,got,ky,superagent,needle}',
        '{axios,got,ky,superagent,needle}.{get,post,put,delete}',
        '{http,https}.{get,request}',
        'node-fetch',
        '{$,jQuery}.{get,getJSON,ajax}',
        'EventSource',
        'WebSocket',
        'open',
      ],
      arguments: [0],
      text: 'built',
    },
    {
      call: ['axios.{get,delete}'],
      arguments: [1],
      options: ['params.password', 'params.client_secret', 'params.access_token', 'params.secret'],
    },
    { assign: ['location', 'location.href', 'browser.Location#href'], text: 'built' },
  ],
}
