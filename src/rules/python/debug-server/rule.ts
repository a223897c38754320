import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/debug-server',
  languages: ['python'],
  title: 'Debug mode of the web server is on',
  message:
    'The debugger of the server lets whoever reaches an error page run Python on the machine.',
  remediation: 'Leave `debug` off, or take it from a setting that is only on while developing.',
  severity: 'high',
  confidence: 'high',
  cwe: [489, 94],
  owasp: 'A05:2021',
  references: ['https://flask.palletsprojects.com/en/stable/debugging/'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'flask.Flask#run',
      arguments: [
        {
          at: 2,
          keyword: 'debug',
          is: true,
        },
      ],
    },
    {
      call: ['bottle.run', 'uvicorn.run', 'werkzeug.serving.run_simple', 'aiohttp.web.run_app'],
      arguments: [
        {
          any: [
            {
              present: true,
            },
          ],
          keyword: 'debug',
          is: true,
        },
      ],
    },
    {
      assign: 'flask.Flask#debug',
      value: {
        is: true,
      },
    },
    {
      assign: 'DEBUG',
      value: {
        is: true,
      },
      inFile: '(?:^|/)settings(?:[^/]*|/[^/]*)\\.py$',
    },
    {
      call: 'flask.Flask#config.{update,from_mapping}',
      arguments: [
        {
          keyword: 'DEBUG',
          is: true,
        },
      ],
    },
    {
      call: 'werkzeug.serving.run_simple',
      arguments: [
        {
          keyword: 'use_debugger',
          is: true,
        },
      ],
    },
    {
      call: 'werkzeug.debug.DebuggedApplication',
      arguments: [
        {
          at: 1,
          keyword: 'evalex',
          is: true,
        },
      ],
    },
    {
      assign: 'flask.Flask#config.DEBUG',
      value: {
        is: true,
      },
    },
  ],
  fix: {
    description: 'Turn debug mode off',
    edit: {
      kind: 'argument',
      at: 2,
      keyword: 'debug',
      to: 'False',
    },
  },
}
