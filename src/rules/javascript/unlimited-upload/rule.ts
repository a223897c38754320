import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/unlimited-upload',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Uploads without a size limit',
  message:
    'Files and bodies of any size are accepted. A few large uploads fill the memory or the disk and stop the service.',
  remediation:
    "Set limits: `multer({ limits: { fileSize: 5_000_000 } })`, `fileUpload({ limits: { fileSize } })`, `express.json({ limit: '100kb' })`.",
  severity: 'low',
  confidence: 'medium',
  cwe: [770, 434, 400],
  owasp: 'A05:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/770.html',
    'https://github.com/expressjs/multer#limits',
  ],
  matches: [
    {
      call: [
        'multer',
        'koa-multer',
        '@koa/multer',
        'express-fileupload',
        'connect-busboy',
        'fastify-multer',
      ],
      arguments: [{ at: 0, options: { limits: { present: false } } }],
    },
    {
      call: ['busboy', '@fastify/busboy'],
      arguments: [{ at: 0, options: { limits: { present: false } } }],
    },
    {
      call: ['express.{json,urlencoded,raw,text}', 'body-parser.{json,urlencoded,raw,text}'],
      arguments: [
        {
          at: 0,
          options: {
            limit: {
              any: [
                { matches: '^(?:[1-9]\\d{2,}\\s*mb|\\d+(?:\\.\\d+)?\\s*gb)$' },
                { atLeast: 100000000 },
              ],
            },
          },
        },
      ],
    },
    { call: 'fastify', arguments: [{ at: 0, options: { bodyLimit: { atLeast: 100000000 } } }] },
    {
      call: 'formidable',
      arguments: [{ at: 0, options: { maxFileSize: { atLeast: 2000000000 } } }],
    },
  ],
}
