import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/template-options-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Whole request object as template data',
  message:
    'Template engines read settings from the same object as the data. A client that sends the object chooses settings too, such as the layout file or, with ejs, code that is run.',
  remediation: "Hand over single values: `res.render('page', { name: req.query.name })`.",
  severity: 'high',
  confidence: 'medium',
  cwe: [73, 94, 915],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/73.html'],
  sources: ['remote'],
  context: 'template',
  sinks: [
    {
      call: ['express.Response#render', 'koa.Context#render', 'fastify.Reply#view'],
      arguments: [1],
    },
    {
      call: [
        'ejs.{render,renderFile}',
        'pug.{render,renderFile}',
        '{hbs,express-handlebars}.renderView',
      ],
      arguments: [1],
    },
  ],
}
