import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/client-request-forgery',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Page requests an address from its own link',
  message:
    'A value that a link controls decides which server the page talks to. A link then makes the page send data and tokens to a foreign server, or trust what that server answers.',
  remediation:
    'Fix scheme and host in the code and encode what is added (`encodeURIComponent`), or look the address up in a fixed list.',
  severity: 'medium',
  confidence: 'high',
  cwe: [918, 601],
  owasp: 'A10:2021',
  references: ['https://cwe.mitre.org/data/definitions/918.html'],
  sources: ['browser'],
  context: 'url',
  sinks: [
    {
      call: [
        'fetch',
        'axios',
        'axios.{get,post,put,patch,delete,request}',
        'ky',
        'ky.{get,post,put}',
        'superagent.{get,post}',
        '{$,jQuery,jquery}.{get,post,getJSON,getScript,ajax}',
        'navigator.sendBeacon',
        'WebSocket',
        'EventSource',
        'importScripts',
        'Worker',
        'SharedWorker',
      ],
      arguments: [0],
      text: 'url-host',
    },
    { call: 'XMLHttpRequest#open', arguments: [1], text: 'url-host' },
    {
      call: ['axios', 'axios.request', '{$,jQuery,jquery}.ajax'],
      arguments: [0],
      options: ['url', 'baseURL'],
      text: 'url-host',
    },
  ],
}
