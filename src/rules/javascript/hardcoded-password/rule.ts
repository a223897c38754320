import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/hardcoded-password',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Password written in the code',
  message:
    'The password of a database, mail server or user is in the source. Everyone who can read it can sign in, and it can not be changed without a release.',
  remediation: 'Load the password from a secret store or the environment, and change this one.',
  severity: 'critical',
  confidence: 'medium',
  cwe: [259, 798],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/259.html'],
  matches: [
    {
      call: [
        'pg.{Client,Pool}',
        '{mysql,mysql2,mysql2/promise}.{createConnection,createPool}',
        'mssql.{connect,ConnectionPool}',
        'redis.createClient',
        'ioredis',
        'knex',
        'typeorm.DataSource',
        'ssh2-sftp-client#connect',
        'ssh2.Client#connect',
        'basic-ftp.Client#access',
        'mqtt.connect',
        'ldapts.Client#bind',
      ],
      arguments: [
        {
          at: 'any',
          any: [
            { options: { password: { constant: true, minLength: 1 } } },
            { options: { 'connection.password': { constant: true, minLength: 1 } } },
          ],
        },
      ],
    },
    {
      call: 'nodemailer.createTransport',
      arguments: [{ at: 0, options: { 'auth.pass': { constant: true, minLength: 1 } } }],
    },
    { call: 'sequelize.Sequelize', arguments: [{ at: 2, constant: true, minLength: 1 }] },
    { call: 'sequelize', arguments: [{ at: 2, constant: true, minLength: 1 }] },
    {
      call: [
        'mongoose.{connect,createConnection}',
        'mongodb.MongoClient',
        'mongodb.MongoClient.connect',
        'amqplib.connect',
        'sequelize',
        'sequelize.Sequelize',
      ],
      arguments: [{ at: 0, matches: '^[a-z0-9+]+://[^/:@]+:[^/@]+@(?!localhost|127\\.)' }],
    },
    {
      call: ['pg.{Client,Pool}'],
      arguments: [
        {
          at: 0,
          options: {
            connectionString: { matches: '^[a-z0-9+]+://[^/:@]+:[^/@]+@(?!localhost|127\\.)' },
          },
        },
      ],
    },
    {
      call: ['axios', 'axios.{get,post,put,patch,delete,request,create}'],
      arguments: [{ at: 'any', options: { 'auth.password': { constant: true, minLength: 1 } } }],
    },
    {
      call: 'express-basic-auth',
      arguments: [
        {
          at: 0,
          any: [
            { options: { 'users.admin': { constant: true } } },
            { options: { 'users.root': { constant: true } } },
            { options: { 'users.user': { constant: true } } },
          ],
        },
      ],
    },
  ],
}
