import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/directory-listing',
  languages: ['python'],
  title: 'Folder is listed to everyone',
  message:
    'Whoever opens the address of the folder sees all files in it, also those nobody links to.',
  remediation: 'Leave listings off and serve single files or a build folder.',
  severity: 'medium',
  confidence: 'high',
  cwe: [548],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/548.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: ['aiohttp.web.static', '*.add_static'],
      arguments: [{ keyword: 'show_index', is: true }],
    },
    {
      call: ['sanic.Sanic#static', '*.static'],
      arguments: [{ keyword: 'directory_view', is: true }],
    },
    { call: 'django.views.static.serve', arguments: [{ keyword: 'show_indexes', is: true }] },
    {
      call: ['django.urls.{path,re_path}', 'django.conf.urls.url'],
      arguments: [
        { at: 1, refers: 'django.views.static.serve' },
        { at: 2, options: { show_indexes: { is: true } } },
      ],
    },
    {
      call: [
        'http.server.{HTTPServer,ThreadingHTTPServer}',
        'socketserver.{TCPServer,ThreadingTCPServer}',
        'http.server.test',
      ],
      arguments: [
        { at: 1, keyword: 'RequestHandlerClass', refers: 'http.server.SimpleHTTPRequestHandler' },
      ],
    },
    { call: 'autoindex.AutoIndex' },
    { call: 'flask_autoindex.AutoIndex' },
  ],
}
