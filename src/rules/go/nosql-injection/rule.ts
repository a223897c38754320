import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/nosql-injection',
  languages: ['go'],
  title: 'Database query taken from request data',
  message:
    'The request decides the operators of the MongoDB query. Whoever sends it reads or changes documents they should not.',
  remediation:
    'Build the filter in code with `bson.M{"field": value}` of typed values; never decode a filter from the request.',
  severity: 'high',
  confidence: 'high',
  cwe: [943],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/Injection_Flaws',
    'https://cwe.mitre.org/data/definitions/943.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'nosql',
  sinks: [
    {
      call: '{go.mongodb.org/mongo-driver/mongo,go.mongodb.org/mongo-driver/v2/mongo}.Collection#{Find,FindOne,CountDocuments,DeleteOne,DeleteMany,UpdateOne,UpdateMany,FindOneAndUpdate,FindOneAndDelete,ReplaceOne,Aggregate}',
      arguments: [1],
    },
  ],
}
