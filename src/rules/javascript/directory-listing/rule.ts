import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/directory-listing',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Listing of a folder served',
  message:
    'Everyone can see the names of all files in the folder, also of those no page links to: backups, drafts, exports.',
  remediation:
    'Serve files by name only, and leave listings to folders that hold nothing but downloads.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [548],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/548.html'],
  matches: [
    { call: ['serve-index', 'koa-serve-index'] },
    {
      call: '*.register',
      arguments: [
        { at: 0, refers: ['@fastify/static', 'fastify-static'] },
        { at: 1, options: { list: { present: true, not: { is: false } } } },
      ],
    },
    { call: 'serve-handler', arguments: [{ at: 2, options: { directoryListing: { is: true } } }] },
    {
      call: ['ecstatic', 'http-server.createServer', 'union.createServer'],
      arguments: [
        {
          at: 0,
          any: [{ options: { showDir: { is: true } } }, { options: { autoIndex: { is: true } } }],
        },
      ],
    },
    {
      call: ['node-static.Server', '@hapi/inert.register'],
      arguments: [{ at: 1, options: { listing: { is: true } } }],
    },
    {
      call: '*.route',
      imports: ['@hapi/hapi', '@hapi/inert'],
      arguments: [{ at: 0, options: { 'handler.directory.listing': { is: true } } }],
    },
  ],
}
