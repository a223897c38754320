import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/nosql-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Request data as a database query',
  message:
    'A value from the request is used in a query of a document database as it came. Where text was meant, an object such as `{"$ne": null}` matches everything: passwords are passed by and foreign records are read.',
  remediation:
    'Convert values to what they must be (`String(value)`), wrap them in `$eq`, or check the request against a schema before it is used; never hand a whole request body to a query.',
  severity: 'high',
  confidence: 'high',
  cwe: [943],
  owasp: 'A03:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/943.html',
    'https://www.mongodb.com/docs/manual/reference/operator/query/eq/',
  ],
  sources: ['remote'],
  context: 'nosql',
  sinks: [
    {
      call: [
        'mongodb.Collection#{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,deleteOne,deleteMany,replaceOne,countDocuments,count}',
        'mongoose.Model#{find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndRemove,findOneAndReplace,updateOne,updateMany,update,deleteOne,deleteMany,remove,replaceOne,countDocuments,count,exists,where,aggregate}',
        'mongoose.model()#{find,findOne}',
        '{monk()#get,mongojs}()#{find,findOne,update,remove}',
      ],
      arguments: [0],
      deep: true,
    },
    {
      call: '{mongodb.Collection,mongoose.Model}#distinct',
      arguments: [1],
      deep: true,
    },
    {
      call: '{mongodb.Collection,mongoose.Model}#aggregate',
      arguments: [0],
      deep: true,
    },
  ],
}
