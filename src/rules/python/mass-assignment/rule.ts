import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/mass-assignment',
  languages: ['python'],
  title: 'Record filled with everything a request has',
  message:
    'All fields of the request are written into the record, also those a client must not set, such as owner, price or role.',
  remediation:
    'Name the fields: `Account(name=body["name"])`, or validate with a model that lists what may be set.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [915],
  owasp: 'A08:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/915.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'assign',
  sinks: [
    { call: '*.{create,get_or_create,update_or_create,insert,insert_one}', arguments: ['**'] },
    {
      call: '*.{filter,exclude}',
      arguments: ['**'],
      imports: [
        'django.db',
        'django.shortcuts',
        'django.http',
        'django.http.JsonResponse',
        'django.views',
        'django.db.models',
        'django.http.HttpResponse',
      ],
    },
    { call: '*.__dict__.update', arguments: [0, '**'] },
    { call: '*.update', arguments: [0], receiver: { named: '^__dict__$' } },
    { call: '*.{insert_one,insert_many}', arguments: [0] },
    { call: '*.update', arguments: ['**'] },
  ],
}
