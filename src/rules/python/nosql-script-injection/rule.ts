import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/nosql-script-injection',
  languages: ['python'],
  title: 'Database script built from request data',
  message:
    'A value from the request becomes part of JavaScript that the database runs. Whoever sends it reads other records or keeps the database busy.',
  remediation:
    'Use query operators (`{"age": {"$gt": age}}`) instead of `$where`, `$function` and `map_reduce`.',
  severity: 'high',
  confidence: 'high',
  cwe: [943, 94],
  owasp: 'A03:2021',
  references: [
    'https://www.mongodb.com/docs/manual/reference/operator/query/where/',
    'https://cwe.mitre.org/data/definitions/943.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'code',
  sinks: [
    {
      call: '*.{find,find_one,count_documents,delete_one,delete_many,update_one,update_many}',
      arguments: [0, 'filter'],
      options: ['$where', '$expr.$function.body'],
    },
    {
      call: '*.where',
      arguments: [0],
      imports: ['pymongo', 'flask_pymongo', 'motor.motor_asyncio'],
      text: 'built',
    },
    { call: '*.map_reduce', arguments: [0, 1], text: 'built' },
    { call: ['bson.Code', 'bson.code.Code'], arguments: [0] },
    {
      call: '*.{eval,register_script}',
      receiver: { type: ['redis.Redis', 'redis.StrictRedis', 'redis.from_url()'] },
      arguments: [0],
    },
  ],
}
