import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/unsafe-deserialization',
  languages: ['javascript'],
  title: 'Foreign data deserialised into live objects',
  message:
    'The library can make functions and run code while it reads. Data from a request must not decide which.',
  remediation: 'Exchange plain JSON and check its shape, or use the library in its safe mode.',
  severity: 'critical',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'deserialize',
  sinks: [
    {
      call: [
        'node-serialize.unserialize',
        'serialize-to-js.deserialize',
        'funcster.deepDeserialize',
        'cryo.parse',
        'v8.deserialize',
        'bson.deserialize',
      ],
      arguments: [0],
    },
  ],
}
