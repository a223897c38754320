import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/nosql-injection',
  languages: ['python'],
  title: 'Query object from request data',
  message:
    'Parts of the request become part of a MongoDB query as they came. With an object such as `{"$ne": null}` in them, the query matches what it was never meant to.',
  remediation:
    'Turn values into strings or numbers first (`str(body["name"])`), or put them under `$eq`.',
  severity: 'high',
  confidence: 'high',
  cwe: [943],
  owasp: 'A03:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/943.html',
    'https://pymongo.readthedocs.io/en/stable/tutorial.html',
  ],
  lifecycle: 'stable',
  sources: [
    {
      member: [
        'flask.Request#json',
        'django.http.HttpRequest#data',
        'bottle.request.json',
        'sanic.Request#json',
        'falcon.Request#media',
      ],
      note: 'JSON from the request',
    },
    {
      call: [
        'flask.Request#get_json',
        'aiohttp.web.Request#json',
        'fastapi.Request#json',
        'falcon.Request#get_media',
      ],
      note: 'JSON from the request',
    },
    { call: 'json.loads', when: [{ at: 0, tainted: ['remote'] }], note: 'JSON from the request' },
  ],
  context: 'nosql',
  sinks: [
    {
      call: '*.{find_one,find_one_and_update,find_one_and_delete,find_one_and_replace,count_documents,delete_one,delete_many,update_one,update_many,replace_one}',
      arguments: [0, 'filter'],
      deep: true,
    },
    {
      call: '*.{find,aggregate,distinct}',
      arguments: [0, 'filter', 'pipeline'],
      deep: true,
      when: [{ at: 0, kind: ['object', 'list'] }],
    },
    {
      call: '*.find',
      receiver: { not: { kind: 'string' } },
      arguments: [0, 'filter'],
      imports: ['pymongo', 'flask_pymongo', 'motor.motor_asyncio'],
    },
    { call: '*.objects', arguments: ['__raw__'], deep: true },
  ],
}
