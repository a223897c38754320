import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/prototype-pollution-assignment',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Nested property chosen by request data',
  message:
    'Keys from the request lead to an inner object and set a property of it. With `__proto__` as the first key this changes the prototype of every object of the program.',
  remediation:
    'Check keys against a fixed list, refuse `__proto__`, `constructor` and `prototype`, or hold such data in a `Map`.',
  severity: 'high',
  confidence: 'high',
  cwe: [1321],
  owasp: 'A08:2021',
  references: ['https://cwe.mitre.org/data/definitions/1321.html'],
  sources: ['remote', 'browser'],
  context: 'prototype',
  sinks: [{ assign: '*.[key][key]' }],
}
