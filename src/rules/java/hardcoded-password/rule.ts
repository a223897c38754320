import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/hardcoded-password',
  languages: ['java'],
  title: 'Password written in the source',
  message:
    'The password stands in the source, so everyone who reads the code or the package can use it, and it can not be changed without a release.',
  remediation: 'Read it at run time from the environment or a secret manager.',
  severity: 'critical',
  confidence: 'high',
  cwe: [798, 259],
  owasp: 'A07:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'java.sql.DriverManager.getConnection', arguments: [{ at: 2, minLength: 1 }] },
    { call: 'javax.sql.DataSource#getConnection', arguments: [{ at: 1, minLength: 1 }] },
    {
      call: [
        'com.zaxxer.hikari.{HikariConfig,HikariDataSource}#setPassword',
        'org.apache.commons.dbcp2.BasicDataSource#setPassword',
        'com.mysql.cj.jdbc.MysqlDataSource#setPassword',
        'org.postgresql.ds.PGSimpleDataSource#setPassword',
        'org.springframework.jdbc.datasource.DriverManagerDataSource#setPassword',
        'com.mchange.v2.c3p0.ComboPooledDataSource#setPassword',
        'com.rabbitmq.client.ConnectionFactory#setPassword',
        'org.springframework.mail.javamail.JavaMailSenderImpl#setPassword',
        'com.jcraft.jsch.Session#setPassword',
      ],
      arguments: [{ at: 0, minLength: 1 }],
    },
    {
      call: [
        'java.net.PasswordAuthentication',
        'javax.mail.PasswordAuthentication',
        'org.apache.http.auth.UsernamePasswordCredentials',
        'org.springframework.security.authentication.UsernamePasswordAuthenticationToken',
      ],
      arguments: [{ at: 1, constant: true, minLength: 1 }],
    },
    { call: 'okhttp3.Credentials.basic', arguments: [{ at: 1, minLength: 1 }] },
    {
      call: ['java.security.KeyStore#load', 'java.security.KeyStore#getKey'],
      arguments: [{ at: 1, constant: true, minLength: 1, not: { matches: '^changeit$' } }],
    },
    {
      call: 'org.apache.commons.net.ftp.FTPClient#login',
      arguments: [
        { at: 0, not: { matches: '^(?:anonymous|ftp)$' } },
        { at: 1, minLength: 1 },
      ],
    },
    { call: 'redis.clients.jedis.Jedis#auth', arguments: [{ at: -1, minLength: 1 }] },
  ],
}
