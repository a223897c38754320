import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/view-name-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Template file chosen by request data',
  message:
    'A value from the request decides which template file is read. With `../` in it, or with another ending, other files are shown or run as templates.',
  remediation: 'Look the name up in a fixed list of views.',
  severity: 'high',
  confidence: 'high',
  cwe: [73, 22],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/73.html'],
  sources: ['remote'],
  context: 'path',
  sinks: [
    {
      call: [
        'express.Response#render',
        'express.Application#render',
        'koa.Context#render',
        'fastify.Reply#view',
      ],
      arguments: [0],
    },
    {
      call: [
        'ejs.renderFile',
        'pug.{renderFile,compileFile}',
        'nunjucks.render',
        'nunjucks.Environment#render',
        'consolidate.{ejs,pug,handlebars}',
        'eta.renderFile',
      ],
      arguments: [0],
    },
  ],
}
