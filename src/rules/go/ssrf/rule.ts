import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/ssrf',
  languages: ['go'],
  title: 'Request to an address from request data',
  message:
    'The address this server calls is chosen by whoever sends the request. They can reach services inside the network and metadata services that hand out credentials.',
  remediation:
    'Choose the address from a fixed map, or parse it with `url.Parse` and compare scheme and host with an allow-list; refuse private addresses in the dialer.',
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
        'net/http.{Get,Head,Post,PostForm}',
        'net/http.Client#{Get,Head,Post,PostForm}',
        'github.com/go-resty/resty.Request#{Get,Post,Put,Delete,Patch,Head}',
      ],
      arguments: [0],
      text: 'url-host',
    },
    {
      call: ['net/http.NewRequest', 'github.com/go-resty/resty.Request#Execute'],
      arguments: [1],
      text: 'url-host',
    },
    { call: 'net/http.NewRequestWithContext', arguments: [2], text: 'url-host' },
    {
      call: ['net.{Dial,DialTimeout}', 'crypto/tls.Dial', 'net/rpc.Dial'],
      arguments: [1],
      text: 'start',
    },
    { call: 'net/http/httputil.NewSingleHostReverseProxy', arguments: [0], text: 'url-host' },
    { call: 'github.com/gorilla/websocket.Dialer#Dial', arguments: [0], text: 'url-host' },
  ],
}
