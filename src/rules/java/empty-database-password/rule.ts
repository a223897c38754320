import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/empty-database-password',
  languages: ['java'],
  title: 'Database without a password',
  message:
    'The connection is made with an empty password. Whoever reaches the port has the whole database.',
  remediation: 'Give the account a password and read it from the environment.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [521, 258],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/521.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'java.sql.DriverManager.getConnection',
      arguments: [
        { at: 0, matches: '^jdbc:(?!h2|hsqldb|derby|sqlite)' },
        { at: 2, is: '' },
      ],
    },
    {
      call: [
        'com.zaxxer.hikari.{HikariConfig,HikariDataSource}#setPassword',
        'org.apache.commons.dbcp2.BasicDataSource#setPassword',
        'com.mysql.cj.jdbc.MysqlDataSource#setPassword',
        'org.postgresql.ds.PGSimpleDataSource#setPassword',
        'org.springframework.jdbc.datasource.DriverManagerDataSource#setPassword',
      ],
      arguments: [{ at: 0, is: '' }],
    },
    { call: 'javax.sql.DataSource#getConnection', arguments: [{ at: 1, is: '' }] },
  ],
}
