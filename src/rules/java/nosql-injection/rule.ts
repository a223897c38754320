import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/nosql-injection',
  languages: ['java'],
  title: 'NoSQL query built from request data',
  message:
    'A value from the request becomes part of a query document or of JavaScript run by the database. A client changes what the query asks.',
  remediation:
    'Build queries with `Filters.eq(field, value)` or `Criteria.where(field).is(value)` and never from text.',
  severity: 'high',
  confidence: 'high',
  cwe: [943],
  owasp: 'A03:2021',
  references: [
    'https://www.mongodb.com/docs/drivers/java/sync/current/builders/filters/',
    'https://cwe.mitre.org/data/definitions/943.html',
  ],
  lifecycle: 'stable',
  context: 'code',
  sinks: [
    {
      call: [
        'org.bson.Document.parse',
        'com.mongodb.BasicDBObject.parse',
        'org.bson.BsonDocument.parse',
        'com.mongodb.util.JSON.parse',
      ],
      arguments: [0],
    },
    { call: 'com.mongodb.client.model.Filters.where', arguments: [0] },
    { call: 'org.springframework.data.mongodb.core.query.BasicQuery', arguments: [0] },
    {
      call: ['com.mongodb.BasicDBObject', 'org.bson.Document'],
      arguments: [1],
      when: [{ at: 0, is: '$where' }],
    },
    {
      call: [
        'org.neo4j.driver.{Session,Transaction,QueryRunner}#run',
        'org.neo4j.graphdb.GraphDatabaseService#execute',
      ],
      arguments: [0],
    },
    { call: 'com.datastax.oss.driver.api.core.CqlSession#execute', arguments: [0] },
    { call: 'com.datastax.driver.core.Session#execute', arguments: [0] },
  ],
  sources: ['remote'],
}
