import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/nosql-code-injection',
  languages: ['go'],
  title: 'Script of a query built from request data',
  message:
    'Text from the request becomes part of a `$where` or `$function` script that the database runs. Whoever sends it reads any document or keeps the database busy.',
  remediation: 'Leave out `$where`: compare fields with operators such as `$eq` and `$gt`.',
  severity: 'high',
  confidence: 'high',
  cwe: [943, 94],
  owasp: 'A03:2021',
  references: ['https://www.mongodb.com/docs/manual/reference/operator/query/where/'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'code',
  sinks: [
    {
      call: 'go.mongodb.org/mongo-driver{,/v2}/mongo.Collection#{Find,FindOne,CountDocuments,DeleteOne,DeleteMany,UpdateOne,UpdateMany,FindOneAndUpdate,FindOneAndDelete,ReplaceOne}',
      arguments: [1],
      options: ['$where', '$expr.$function.body'],
    },
  ],
}
