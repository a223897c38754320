import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/hardcoded-password',
  languages: ['go'],
  title: 'Password written in the code',
  message:
    'The password of a database, server or user is in the source. Everyone who can read it can sign in, and it can not be changed without a release.',
  remediation: 'Load the password from a secret store or the environment, and change this one.',
  severity: 'critical',
  confidence: 'medium',
  cwe: [798, 259],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/259.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: ['database/sql.Open', 'github.com/jmoiron/sqlx.{Open,Connect,MustConnect}'],
      arguments: [
        {
          at: 1,
          matches:
            '^[a-z0-9+]+://[^/:@?]+:[^/@]+@(?!localhost|127\\.)|^[\\w.-]+:[^@/]+@(?:tcp|unix)\\((?!localhost|127\\.)|(?:^|\\s)password=[^\\s$%{]+',
        },
      ],
    },
    {
      call: [
        'gorm.io/driver/{postgres,mysql,sqlserver}.Open',
        'github.com/lib/pq.NewConnector',
        'github.com/rabbitmq/amqp091-go.Dial',
        'github.com/streadway/amqp.Dial',
        'github.com/go-redis/redis.ParseURL',
        'github.com/redis/go-redis.ParseURL',
      ],
      arguments: [
        {
          at: 0,
          matches:
            '^[a-z0-9+]+://[^/:@?]+:[^/@]+@(?!localhost|127\\.)|^[\\w.-]+:[^@/]+@(?:tcp|unix)\\((?!localhost|127\\.)|(?:^|\\s)password=[^\\s$%{]+',
        },
      ],
    },
    {
      call: ['github.com/jackc/pgx.Connect', 'github.com/jackc/pgx/v5/pgxpool.New'],
      arguments: [
        {
          at: 1,
          matches:
            '^[a-z0-9+]+://[^/:@?]+:[^/@]+@(?!localhost|127\\.)|^[\\w.-]+:[^@/]+@(?:tcp|unix)\\((?!localhost|127\\.)|(?:^|\\s)password=[^\\s$%{]+',
        },
      ],
    },
    {
      call: 'net/smtp.PlainAuth',
      arguments: [
        {
          at: 2,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: 'golang.org/x/crypto/ssh.Password',
      arguments: [
        {
          at: 0,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: 'net/http.Request#SetBasicAuth',
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      object: [
        '{github.com/go-redis/redis,github.com/redis/go-redis}.Options',
        'github.com/jackc/pgx.ConnConfig',
      ],
      options: {
        Password: {
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      },
    },
    {
      object: 'github.com/go-sql-driver/mysql.Config',
      options: {
        Passwd: {
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      },
    },
    {
      call: 'github.com/go-ldap/ldap.Conn#Bind',
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: 'github.com/aws/aws-sdk-go{,-v2}/{aws/,}credentials.{NewStaticCredentials,NewStaticCredentialsProvider}',
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
    {
      call: ['net/url.UserPassword'],
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^[x*.]+$|^<.*>$|^\\$\\{|^redacted$' },
        },
      ],
    },
  ],
}
