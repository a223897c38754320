import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/log-injection',
  languages: ['python'],
  title: 'Log line written from request data',
  message:
    'A value from the request is logged as it came. With a line break in it, whoever sends it writes log lines of their own and hides what they do.',
  remediation:
    'Remove line breaks (`value.replace("\\r", "").replace("\\n", "")`), log `repr(value)`, or use a logger that writes JSON.',
  severity: 'low',
  confidence: 'medium',
  cwe: [117],
  owasp: 'A09:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/117.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'log',
  sinks: [
    {
      call: [
        'logging.{debug,info,warning,warn,error,critical,exception}',
        'logging.Logger#{debug,info,warning,warn,error,critical,exception,fatal}',
        'flask.Flask#logger.{debug,info,warning,error,critical,exception}',
        'flask.current_app.logger.{debug,info,warning,error,critical,exception}',
        'loguru.logger.{debug,info,warning,error,critical,exception,success}',
      ],
      arguments: [0, 'rest'],
    },
    { call: ['logging.log', 'logging.Logger#log'], arguments: [1, 'rest'] },
    { call: 'syslog.syslog', arguments: [0, 1] },
  ],
}
