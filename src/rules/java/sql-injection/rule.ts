import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/sql-injection',
  languages: ['java'],
  title: 'SQL built from request data',
  message:
    'A value from the request becomes part of the SQL text. Whoever sends the request can read or change data the query was never meant to touch.',
  remediation:
    'Use a `PreparedStatement` with `?` for every value and keep the SQL text constant. Look names such as a sort column up in a fixed list.',
  severity: 'critical',
  confidence: 'high',
  cwe: [89, 564],
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
        'java.sql.Statement#{execute,executeQuery,executeUpdate,executeLargeUpdate,addBatch}',
        'java.sql.Connection#{prepareStatement,prepareCall,nativeSQL}',
        'org.springframework.jdbc.core.JdbcOperations#{query,queryForObject,queryForList,queryForMap,queryForRowSet,queryForStream,update,execute,batchUpdate}',
        'org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations#{query,queryForObject,queryForList,queryForMap,update,execute}',
        'org.springframework.jdbc.core.simple.JdbcClient#sql',
        'javax.persistence.EntityManager#{createQuery,createNativeQuery}',
        'org.hibernate.Session#{createQuery,createSQLQuery,createNativeQuery}',
        'org.hibernate.criterion.Restrictions.sqlRestriction',
        'javax.jdo.PersistenceManager#newQuery',
        'io.vertx.sqlclient.SqlClient#{query,preparedQuery}',
      ],
      arguments: [0],
    },
    {
      call: '*.{executeQuery,executeUpdate,createNativeQuery,createSQLQuery,prepareStatement,queryForList,queryForObject,rawQuery,execSQL}',
      arguments: [0],
      text: 'sql',
    },
  ],
}
