import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/method-from-request',
  languages: ['go'],
  title: 'Method chosen by request data',
  message:
    'The request names the method that is called by reflection. Whoever sends it calls methods that were never meant for clients.',
  remediation: 'Look the name up in a fixed map of functions.',
  severity: 'high',
  confidence: 'high',
  cwe: [470],
  owasp: 'A03:2021',
  references: ['https://pkg.go.dev/reflect#Value.MethodByName'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'reflection',
  sinks: [{ call: ['reflect.Value#{MethodByName,FieldByName}', '*.MethodByName'] }],
}
