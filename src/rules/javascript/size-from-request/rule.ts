import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/size-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Amount of memory or work chosen by request data',
  message:
    'A number from the request decides how much memory is taken or how often something is repeated. One request with a huge number stops the process.',
  remediation: 'Hold the number against a limit first: `Math.min(Number(value), 1000)`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [770, 400],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/770.html'],
  sources: ['remote'],
  context: 'size',
  sinks: [
    {
      call: [
        'Buffer.{alloc,allocUnsafe,allocUnsafeSlow}',
        'crypto.{randomBytes,pseudoRandomBytes}',
        'Array',
        'ArrayBuffer',
        'Uint8Array',
        'Float64Array',
      ],
      arguments: [0],
      when: [{ at: 1, not: { kind: 'string' } }],
    },
    { call: '*.{repeat,padStart,padEnd}', arguments: [0] },
    { call: 'Array.from', arguments: [0], options: ['length'] },
    { call: ['lodash.{times,repeat}'], arguments: ['any'] },
    { call: ['setTimeout', 'timers/promises.setTimeout'], arguments: [1], confidence: 'low' },
  ],
}
