import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/sql-injection',
  languages: ['javascript'],
  title: 'SQL built from request data',
  message:
    'A value from the request becomes part of the SQL text. Whoever sends the request can read or change data the query was never meant to touch.',
  remediation:
    'Pass the value as a parameter (`$1`, `?`) and keep the SQL text constant. For names that can not be parameters, such as a sort column, look the value up in a fixed list.',
  severity: 'critical',
  confidence: 'high',
  cwe: [89],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'sql',
  sinks: [
    {
      call: [
        'pg.{Client,Pool}#query',
        'mysql.Connection#{query,execute}',
        'mssql.ConnectionPool#{query,batch}',
        'better-sqlite3.Database#{prepare,exec}',
        'sqlite3.Database#{run,all,get,each,exec,prepare}',
        'knex.Knex#raw',
        'knex.raw',
        'sequelize.Sequelize#query',
        'sequelize.literal',
        'sequelize.Sequelize.literal',
        'typeorm.{DataSource,Repository,EntityManager,QueryRunner}#query',
        'typeorm.SelectQueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving,orderBy,addOrderBy,groupBy,addGroupBy}',
        '@prisma/client.Prisma.raw',
        '{drizzle-orm,kysely}.sql.raw',
        '*.{$queryRawUnsafe,$executeRawUnsafe}',
        '*.{whereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,selectRaw,fromRaw}',
      ],
      arguments: [0],
    },
    {
      call: '*.{query,execute,exec,raw,run,all,get,each,prepare,any,one,none,many,oneOrNone,manyOrNone,unsafe}',
      arguments: [0],
      text: 'sql',
    },
    {
      call: '*.{query,execute}',
      arguments: [0],
      options: ['text', 'sql'],
      text: 'sql',
    },
  ],
}
