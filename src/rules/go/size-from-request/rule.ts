import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/size-from-request',
  languages: ['go'],
  title: 'Memory reserved as the request says',
  message:
    'The request says how much memory to reserve. One request with a large number ends the process.',
  remediation: 'Refuse numbers above a fixed bound before `make`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [770, 789],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/770.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'size',
  sinks: [
    { call: 'make', arguments: [1, 2] },
    { call: ['strings.Repeat', 'bytes.Repeat'], arguments: [1] },
  ],
}
