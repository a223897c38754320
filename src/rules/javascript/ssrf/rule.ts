import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/ssrf',
  languages: ['javascript'],
  title: 'Request to an address from request data',
  message:
    'The address this server calls is chosen by whoever sends the request. They can reach services inside the network and metadata services that hand out credentials.',
  remediation:
    'Choose the address from a fixed list, or parse it and check protocol and host against that list; refuse private addresses after name resolution.',
  severity: 'high',
  confidence: 'high',
  cwe: [918],
  owasp: 'A10:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'url',
  sinks: [
    {
      call: [
        'fetch',
        '{node-fetch,undici,cross-fetch,isomorphic-fetch,got,ky,superagent,needle,request,request-promise,phin,bent,axios}',
        'undici.{fetch,request,stream}',
        '{axios,got,ky,superagent,needle,request,request-promise}.{get,post,put,patch,delete,head,options,request,stream}',
        '@nestjs/axios.HttpService#{get,post,put,patch,delete,head}',
        'axios.create()#{get,post,put,patch,delete,head,request}',
        '*.goto',
      ],
      arguments: [0],
      text: 'url-host',
    },
    // A parsed address whose host was set to something of the program's own leads there.
    {
      call: '{http,https}.{get,request}',
      arguments: [0],
      text: 'url-host',
      when: [
        { at: 0, not: { options: { host: { present: true, not: { tainted: ['remote'] } } } } },
      ],
    },
    {
      call: [
        'axios',
        '{axios,got,request,request-promise,phin}',
        'axios.request',
        '{axios,got,request}.{request,get}',
        'axios.create',
      ],
      arguments: [0],
      options: ['url', 'baseURL', 'uri'],
      text: 'url-host',
    },
    {
      call: '{http,https}.{get,request}',
      arguments: [0],
      options: ['host', 'hostname'],
    },
  ],
}
