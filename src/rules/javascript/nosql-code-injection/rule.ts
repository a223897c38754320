import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/nosql-code-injection',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Database script built from request data',
  message:
    'The database runs this text as JavaScript (`$where`, `mapReduce`, `$function`). A value from the request in it runs code of whoever sent it, on every document.',
  remediation:
    'Use query operators (`$eq`, `$expr`) in place of scripts, and turn off server-side JavaScript (`security.javascriptEnabled: false`).',
  severity: 'high',
  confidence: 'high',
  cwe: [943, 95],
  owasp: 'A03:2021',
  references: ['https://www.mongodb.com/docs/manual/reference/operator/query/where/'],
  sources: ['remote'],
  context: 'code',
  sinks: [
    {
      call: '{mongodb.Collection,mongoose.Model}#{find,findOne,findOneAndUpdate,updateOne,updateMany,deleteOne,deleteMany,countDocuments,count}',
      arguments: [0],
      options: ['$where', '$expr.$function.body'],
    },
    { call: ['{mongodb.Collection,mongoose.Model}#mapReduce'], arguments: [0, 1] },
    { call: ['mongoose.Model#$where', 'mongoose.Model#find()#$where'], arguments: [0] },
    { call: '*.$where', arguments: [0] },
  ],
}
