import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/mass-assignment',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Whole request body stored as a record',
  message:
    'Every property the client sends becomes part of the record, also those it should never set, such as a role, an owner or a price.',
  remediation:
    'Name the properties that may be set (`{ name: req.body.name }`), or check the body against a schema that drops unknown ones.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [915],
  owasp: 'A08:2021',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html'],
  sources: [
    {
      member: ['express.Request#body', 'koa.Request#body', 'fastify.Request#body'],
      note: 'body of the request',
    },
  ],
  context: 'assign',
  sinks: [
    { call: 'mongoose.Model#{create,insertMany}', arguments: [0] },
    {
      call: [
        'mongoose.Model#{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany,findOneAndReplace,replaceOne}',
      ],
      arguments: [1],
    },
    { call: ['mongoose.Document#set'], arguments: [0] },
    { call: ['mongodb.Collection#{insertOne,insertMany}'], arguments: [0] },
    {
      call: [
        'sequelize.Model#{create,bulkCreate,update,upsert,build}',
        'typeorm.Repository#{save,insert,create,upsert}',
      ],
      arguments: [0],
    },
    { call: ['typeorm.Repository#{update,merge}'], arguments: [1] },
    {
      call: [
        '@prisma/client.Model#{create,update,upsert,updateMany,createMany}',
        '*.{create,update,upsert}',
      ],
      arguments: [0],
      options: ['data'],
    },
    { call: ['knex.Knex()#{insert,update}', 'knex()()#{insert,update}'], arguments: [0] },
  ],
  sanitizers: [
    {
      call: [
        '*.{parse,parseAsync,safeParse,validate,validateAsync,validateSync,pick}',
        'lodash.pick',
      ],
    },
  ],
}
