import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/log-injection',
  languages: ['java'],
  title: 'Request data written to the log as it is',
  message:
    'A value from the request is logged with its line breaks. A client writes entries that look real and hides what it did.',
  remediation:
    'Remove line breaks (`replaceAll("[\\\\r\\\\n]", "_")`) or log in a format that escapes them, such as JSON.',
  severity: 'low',
  confidence: 'medium',
  cwe: [117],
  owasp: 'A09:2021',
  references: [
    'https://owasp.org/www-community/attacks/Log_Injection',
    'https://cwe.mitre.org/data/definitions/117.html',
  ],
  lifecycle: 'stable',
  context: 'log',
  sinks: [
    { call: 'org.slf4j.Logger#{trace,debug,info,warn,error}', arguments: ['any'] },
    {
      call: 'org.apache.logging.log4j.Logger#{trace,debug,info,warn,error,fatal,log}',
      arguments: ['any'],
    },
    {
      call: 'org.apache.log4j.{Logger,Category}#{trace,debug,info,warn,error,fatal}',
      arguments: ['any'],
    },
    {
      call: 'java.util.logging.Logger#{finest,finer,fine,config,info,warning,severe,log}',
      arguments: ['any'],
    },
    {
      call: 'org.apache.commons.logging.Log#{trace,debug,info,warn,error,fatal}',
      arguments: ['any'],
    },
  ],
  sources: ['remote'],
}
