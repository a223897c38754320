import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/secret-logged',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Secret written to the log',
  message:
    'A password, key or token is written to the log as it is. Logs are copied, kept and read by many more people than the secret was meant for.',
  remediation:
    'Leave the value out of the log, or log whether it is there and its last characters only.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [532, 312],
  owasp: 'A09:2021',
  references: ['https://cwe.mitre.org/data/definitions/532.html'],
  sources: ['secret'],
  context: 'expose',
  sinks: [
    { call: 'console.{log,info,warn,error,debug,trace,dir}', arguments: ['any'], deep: true },
    {
      call: [
        'winston.{info,warn,error,debug,verbose,log}',
        'winston.Logger#{info,warn,error,debug,verbose,log}',
        'log4js.Logger#{info,warn,error,debug,trace,fatal}',
        'pino()#{info,warn,error,debug,trace,fatal}',
        'bunyan.createLogger()#{info,warn,error,debug,trace}',
        'loglevel.{info,warn,error,debug,trace}',
      ],
      arguments: ['any'],
      deep: true,
    },
    { call: '{process.stdout,process.stderr}.write', arguments: [0] },
  ],
  sanitizers: [{ call: '*.{mask,redact,slice,substring,substr,fingerprint,hash,replace}' }],
}
