import { type PatternRule } from '../../../core/rule.ts'

/** A word alone may be an answer: `bad_request`, `REDACTED`. */
const word = '^[a-z_*-]+$'
/** Or, before a colon, a mark of where the password is kept: `keyring:`. */
const wordOrMark = '^[a-z_*-]+:?$'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/hardcoded-password',
  languages: ['python'],
  title: 'Password written in the code',
  message:
    'The password stands in the source. Everyone who can read the source or the package can sign in with it.',
  remediation:
    'Read it from the environment or a secret store, and change the one that was committed.',
  severity: 'critical',
  confidence: 'high',
  cwe: [798, 259],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        '{psycopg2,psycopg,pymysql,MySQLdb,mysql.connector,cx_Oracle,oracledb,pymssql,asyncpg,aiomysql,aiopg}.{connect,Connect,create_pool,connect_async}',
        'mysql.connector.pooling.MySQLConnectionPool',
        'psycopg2.pool.{SimpleConnectionPool,ThreadedConnectionPool}',
      ],
      arguments: [{ keyword: 'password', constant: true, kind: 'string', not: { is: '' } }],
    },
    {
      call: ['{pymysql,MySQLdb}.connect'],
      arguments: [{ keyword: 'passwd', constant: true, kind: 'string', not: { is: '' } }],
    },
    {
      call: [
        'redis.{Redis,StrictRedis,from_url}',
        'redis.asyncio.Redis',
        'pymongo.MongoClient',
        'motor.motor_asyncio.AsyncIOMotorClient',
        'pika.PlainCredentials',
        'paramiko.Transport',
        'ldap3.Connection',
        'neo4j.GraphDatabase.driver',
        'clickhouse_driver.Client',
        'snowflake.connector.connect',
      ],
      arguments: [{ keyword: 'password', constant: true, kind: 'string', not: { is: '' } }],
    },
    {
      call: 'pika.PlainCredentials',
      arguments: [{ at: 1, constant: true, kind: 'string', not: { is: ['', 'guest'] } }],
    },
    {
      call: ['paramiko.SSHClient#connect', 'fabric.Connection'],
      arguments: [{ keyword: 'password', constant: true, kind: 'string', not: { is: '' } }],
    },
    {
      call: [
        'smtplib.{SMTP,SMTP_SSL}#login',
        'ftplib.{FTP,FTP_TLS}#login',
        'imaplib.{IMAP4,IMAP4_SSL}#login',
      ],
      arguments: [
        {
          at: 1,
          keyword: 'password',
          constant: true,
          kind: 'string',
          not: { matches: '^(?:|anonymous.*|.*@.*)$' },
        },
      ],
    },
    {
      call: ['ldap.LDAPObject#{simple_bind_s,simple_bind,bind_s}'],
      arguments: [{ at: 1, keyword: 'cred', constant: true, kind: 'string', not: { is: '' } }],
    },
    {
      call: [
        'requests.auth.{HTTPBasicAuth,HTTPDigestAuth}',
        'httpx.{BasicAuth,DigestAuth}',
        'aiohttp.BasicAuth',
      ],
      arguments: [{ at: 1, keyword: 'password', constant: true, kind: 'string', not: { is: '' } }],
    },
    {
      call: '{requests,httpx}.{get,post,put,patch,delete,head,request}',
      arguments: [
        {
          keyword: 'auth',
          kind: 'list',
          options: { '1': { constant: true, kind: 'string', not: { is: '' } } },
        },
      ],
    },
    {
      call: ['boto3.{client,resource,Session}', 'boto3.session.Session'],
      arguments: [
        {
          keyword: 'aws_secret_access_key',
          constant: true,
          kind: 'string',
          not: { matches: '^(?:|test(?:ing)?|dummy|fake|minioadmin)$' },
        },
      ],
    },
    {
      call: ['openai.{OpenAI,AsyncOpenAI}', 'anthropic.{Anthropic,AsyncAnthropic}'],
      arguments: [{ keyword: 'api_key', constant: true, kind: 'string', minLength: 20 }],
    },
    {
      compare: 'equal',
      left: {
        named: '^(?:(?:user_?|admin_?|given_?|input_?)?(?:password|passwd|pwd|passphrase))$',
        constant: false,
      },
      right: { constant: true, kind: 'string', minLength: 4, not: { matches: wordOrMark } },
    },
    {
      compare: 'equal',
      left: {
        named: '^(?:(?:user_?|admin_?|given_?|input_?)?(?:password|passwd|pwd|passphrase))$',
        constant: false,
      },
      right: { constant: true, kind: 'string', minLength: 4, matches: word },
      confidence: 'medium',
    },
  ],
}
