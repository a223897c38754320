import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/websocket-origin-not-checked',
  languages: ['python'],
  title: 'WebSocket open to any site',
  message:
    'Connections from every origin are accepted. Any page a signed-in user visits can talk to this server in their name.',
  remediation: 'Compare the origin with a fixed list in `check_origin`, or pass `origins=[…]`.',
  severity: 'high',
  confidence: 'high',
  cwe: [1385, 346],
  owasp: 'A01:2021',
  references: [
    'https://www.tornadoweb.org/en/stable/websocket.html#tornado.websocket.WebSocketHandler.check_origin',
    'https://cwe.mitre.org/data/definitions/1385.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      function: {
        named: '^check_origin$',
        memberOf: ['tornado.websocket.WebSocketHandler', 'sockjs.tornado.SockJSConnection'],
        body: 'returns-true',
      },
    },
    {
      call: [
        'websockets.{serve}',
        'websockets.server.serve',
        'websockets.asyncio.server.serve',
        'websockets.sync.server.serve',
      ],
      arguments: [{ keyword: 'origins', items: { is: '*' } }],
    },
    {
      call: 'channels.security.websocket.{OriginValidator}',
      arguments: [{ at: 1, items: { is: '*' } }],
    },
    {
      call: 'engineio.{Server,AsyncServer}',
      arguments: [{ keyword: 'cors_allowed_origins', is: '*' }],
    },
  ],
}
