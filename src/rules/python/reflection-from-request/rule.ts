import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/reflection-from-request',
  languages: ['python'],
  title: 'Attribute named by request data',
  message:
    'The request decides which attribute or function of an object is read, set or called. Whoever sends it reaches parts that were never meant for them.',
  remediation: 'Look the name up in a fixed dictionary of what is allowed.',
  severity: 'medium',
  confidence: 'high',
  cwe: [470, 913],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/470.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'reflection',
  sinks: [
    { call: ['getattr', 'setattr', 'delattr'], arguments: [1] },
    {
      call: [
        'operator.{attrgetter,methodcaller}',
        'django.utils.module_loading.import_string',
        'werkzeug.utils.import_string',
        'pydoc.locate',
      ],
      arguments: [0],
    },
    { call: ['globals().get', 'locals().get', 'globals()#get', 'locals()#get'], arguments: [0] },
  ],
}
