import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/source-folder-served',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Folder of the program served',
  message:
    'Static files are served from the folder the program itself lies in, or hidden files are served too. Source, settings and keys can be downloaded by name.',
  remediation:
    "Serve a folder that holds public files only (`express.static('public')`) and leave `dotfiles` at `ignore`.",
  severity: 'medium',
  confidence: 'medium',
  cwe: [538, 552, 668],
  owasp: 'A05:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/538.html',
    'https://expressjs.com/en/4x/api.html#express.static',
  ],
  matches: [
    {
      call: ['express.static', 'serve-static', 'koa-static'],
      arguments: [
        {
          at: 0,
          any: [
            { is: ['.', './', '/', '..', '../'] },
            { refers: ['__dirname', 'import.meta.dirname'] },
            { named: '^cwd$' },
          ],
        },
      ],
    },
    {
      call: ['express.static', 'serve-static'],
      arguments: [{ at: 1, options: { dotfiles: { is: 'allow' } } }],
    },
    {
      call: ['koa-static', 'koa-send'],
      arguments: [{ at: 'any', options: { hidden: { is: true } } }],
    },
    {
      call: '*.register',
      arguments: [
        { at: 0, refers: '@fastify/static' },
        {
          at: 1,
          any: [
            { options: { root: { refers: ['__dirname', 'import.meta.dirname'] } } },
            { options: { dotfiles: { is: 'allow' } } },
          ],
        },
      ],
    },
    {
      call: 'express.Response#{sendFile,download}',
      arguments: [{ at: 'any', options: { dotfiles: { is: 'allow' } } }],
    },
  ],
}
