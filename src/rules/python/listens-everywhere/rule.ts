import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/listens-everywhere',
  languages: ['python'],
  title: 'Server listens on all interfaces',
  message:
    'The server can be reached from every network this machine is on, not only from where it is needed.',
  remediation:
    'Bind to `127.0.0.1` or the one address that is needed, and let a proxy face the network.',
  severity: 'low',
  confidence: 'medium',
  cwe: [605, 668],
  owasp: 'A05:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/605.html',
    'https://cwe.mitre.org/data/definitions/668.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'flask.Flask#run',
        'uvicorn.run',
        'aiohttp.web.run_app',
        'waitress.serve',
        'bottle.run',
        'sanic.Sanic#run',
        'quart.Quart#run',
        'flask_socketio.SocketIO#run',
      ],
      arguments: [{ at: 0, keyword: 'host', is: ['0.0.0.0', '::'] }],
    },
    {
      call: [
        'uvicorn.run',
        'aiohttp.web.run_app',
        'waitress.serve',
        'bottle.run',
        'flask_socketio.SocketIO#run',
        'hypercorn.run',
      ],
      arguments: [{ keyword: 'host', is: ['0.0.0.0', '::'] }],
    },
    {
      call: 'socket.socket#bind',
      arguments: [{ at: 0, kind: 'list', options: { '0': { is: ['0.0.0.0', '', '::'] } } }],
    },
    {
      call: [
        'socketserver.{TCPServer,UDPServer,ThreadingTCPServer}',
        'http.server.{HTTPServer,ThreadingHTTPServer}',
        'xmlrpc.server.SimpleXMLRPCServer',
        'wsgiref.simple_server.make_server',
      ],
      arguments: [
        {
          at: 0,
          any: [
            { is: ['0.0.0.0', ''] },
            { kind: 'list', options: { '0': { is: ['0.0.0.0', '', '::'] } } },
          ],
        },
      ],
    },
    {
      call: ['asyncio.start_server'],
      arguments: [{ at: 1, keyword: 'host', is: ['0.0.0.0', '::'] }],
    },
  ],
}
