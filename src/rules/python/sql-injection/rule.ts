import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/sql-injection',
  languages: ['python'],
  title: 'SQL built from request data',
  message:
    'A value from the request becomes part of the SQL text. Whoever sends the request can read or change data the query was never meant to touch.',
  remediation:
    'Pass values as the second argument of `execute` and keep the SQL text constant. Look names such as a sort column up in a fixed list.',
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
        'dbapi.Cursor#{execute,executemany,executescript,callproc,mogrify}',
        'sqlite3.Connection#{execute,executemany,executescript}',
        'django.db.connection.cursor()#execute',
        'sqlalchemy.{Connection,Engine,Session}#{execute,scalar,scalars,exec_driver_sql}',
        '{pandas,polars}.{read_sql,read_sql_query,read_database}',
        'sqlalchemy.{text,literal_column}',
        'sqlalchemy.sql.{text,literal_column}',
        'sqlalchemy.sql.expression.{text,literal_column}',
        'asyncpg.{connect,create_pool}()#{execute,fetch,fetchrow,fetchval}',
      ],
      arguments: [0],
    },
    {
      call: ['*.raw', '*.RawSQL', 'django.db.models.expressions.RawSQL'],
      arguments: [0],
      text: 'sql',
    },
    {
      call: '*.extra',
      arguments: ['where', 'select', 'tables'],
    },
    {
      call: '*.{execute,executemany,executescript,query,fetch,fetchrow,fetchval,fetch_all,fetch_one,run,read_sql,raw_sql,sql}',
      arguments: [0],
      text: 'sql',
    },
  ],
}
