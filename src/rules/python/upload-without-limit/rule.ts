import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/upload-without-limit',
  languages: ['python'],
  title: 'Request bodies of any size are accepted',
  message:
    'Nothing limits how much a client may send. A few large requests fill the memory or the disk and stop the server.',
  remediation:
    'Set a limit: `MAX_CONTENT_LENGTH` (Flask), `DATA_UPLOAD_MAX_MEMORY_SIZE` (Django), `client_max_size` (aiohttp), `max_body_size` (Tornado).',
  severity: 'low',
  confidence: 'medium',
  cwe: [770, 400],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/770.html'],
  lifecycle: 'stable',
  matches: [
    {
      assign: [
        '*.{DATA_UPLOAD_MAX_MEMORY_SIZE,DATA_UPLOAD_MAX_NUMBER_FIELDS,DATA_UPLOAD_MAX_NUMBER_FILES}',
      ],
      value: { is: null },
    },
    { assign: 'flask.Flask#config.MAX_CONTENT_LENGTH', value: { is: null } },
    { call: 'aiohttp.web.Application', arguments: [{ keyword: 'client_max_size', is: [0, null] }] },
    {
      call: 'aiohttp.web.Application',
      arguments: [{ keyword: 'client_max_size', atLeast: 4294967296 }],
    },
    {
      call: ['websockets.{serve,connect}', 'websockets.asyncio.server.serve'],
      arguments: [{ keyword: 'max_size', is: null }],
    },
    {
      call: ['tornado.httpserver.HTTPServer', 'tornado.web.Application#listen'],
      arguments: [{ keyword: 'max_body_size', atLeast: 4294967296 }],
    },
    {
      call: ['lxml.etree.{XMLParser,iterparse,HTMLParser}'],
      arguments: [{ keyword: 'huge_tree', is: true }],
    },
  ],
}
