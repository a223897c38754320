import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/log-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Request data in a log line',
  message:
    'A value from the request is written to the log as it came. With a line break in it, whoever sends the request adds log entries of their own and covers others.',
  remediation:
    'Log values as fields of a structured logger (`logger.info({ name })`) or with `JSON.stringify`, or take out line breaks.',
  severity: 'low',
  confidence: 'medium',
  cwe: [117],
  owasp: 'A09:2021',
  references: ['https://owasp.org/www-community/attacks/Log_Injection'],
  sources: ['remote'],
  context: 'log',
  sinks: [
    { call: 'console.{log,info,warn,error,debug,trace}', arguments: [0], text: 'built' },
    { call: 'console.{log,info,warn,error,debug,trace}', arguments: [0, 1, 2, 3] },
    {
      call: [
        'winston.{info,warn,error,debug,verbose,log}',
        'winston.Logger#{info,warn,error,debug,verbose}',
        'log4js.Logger#{info,warn,error,debug,trace,fatal}',
        'loglevel.{info,warn,error,debug,trace}',
      ],
      arguments: [0],
    },
    {
      call: [
        '{process.stdout,process.stderr}.write',
        'fs.{appendFile,appendFileSync}',
        'fs/promises.appendFile',
      ],
      arguments: [1],
      when: [{ at: 0, matches: '\\.log$' }],
    },
    { call: '{process.stdout,process.stderr}.write', arguments: [0] },
  ],
}
