import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/trust-boundary',
  languages: ['python'],
  title: 'Request data kept in the session unchecked',
  message:
    'What a client sent is put into the session, where later code takes it for checked. An attacker then sets what only the server should.',
  remediation:
    'Check the value before it goes into the session, and keep identities and roles in the session only as the server found them.',
  severity: 'low',
  confidence: 'medium',
  cwe: [501],
  owasp: 'A04:2021',
  references: ['https://cwe.mitre.org/data/definitions/501.html'],
  lifecycle: 'trial',
  sources: ['remote'],
  context: 'trust',
  sinks: [
    { assign: 'flask.Session#[]' },
    { call: 'flask.Session#{update,setdefault}', arguments: [0, 1, '**'] },
  ],
}
