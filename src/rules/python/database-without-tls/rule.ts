import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/database-without-tls',
  languages: ['python'],
  title: 'Database connection without encryption',
  message:
    'TLS is switched off for the connection to the database. Whoever listens on the network reads queries and data.',
  remediation:
    'Use `sslmode="verify-full"` (PostgreSQL), `ssl_ca` (MySQL), `tls=True` (MongoDB), `ssl=True` (Redis).',
  severity: 'medium',
  confidence: 'medium',
  cwe: [319, 311],
  owasp: 'A02:2021',
  references: [
    'https://www.postgresql.org/docs/current/libpq-ssl.html',
    'https://cwe.mitre.org/data/definitions/319.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '{psycopg2,psycopg,asyncpg}.{connect,create_pool}',
      arguments: [{ keyword: 'sslmode', is: ['disable', 'allow'] }],
    },
    {
      call: ['mysql.connector.connect', '{pymysql,MySQLdb}.connect'],
      arguments: [{ keyword: 'ssl_disabled', is: true }],
    },
    { call: 'pymongo.MongoClient', arguments: [{ keyword: 'tls', is: false }] },
    {
      call: 'sqlalchemy.create_engine',
      arguments: [{ at: 0, keyword: 'url', matches: 'sslmode=(?:disable|allow)' }],
    },
    {
      call: 'sqlalchemy.create_engine',
      arguments: [{ keyword: 'connect_args', options: { sslmode: { is: ['disable', 'allow'] } } }],
    },
    {
      call: '{psycopg2,psycopg,asyncpg}.{connect,create_pool}',
      arguments: [{ at: 0, keyword: 'dsn', matches: 'sslmode=(?:disable|allow)' }],
    },
    { call: ['ldap3.Server'], arguments: [{ keyword: 'use_ssl', is: false }] },
  ],
}
