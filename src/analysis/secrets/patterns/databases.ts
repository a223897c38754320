import { type SecretPattern, type Shape, starting } from '../pattern.ts'

const password = ['Tr0ub4dor', '&3-x'].join('')
const change =
  'Change the password of this account on the server, look at its recent sessions, then read the address from the environment or a secret store.'

/** `scheme://user:password@host`, RFC 3986 3.2.1; the check decides on password and host. */
function urls(keywords: readonly string[], scheme: string): Shape {
  const source = String.raw`${scheme}:\/\/[^\s:@\/"'\x60<>]{0,100}:(?<secret>[^\s\/"'\x60<>]{1,200})@[\w.[\]:-]{1,200}`
  return starting(keywords, source, 600)
}

interface Server {
  readonly id: string
  readonly title: string
  readonly keywords: readonly string[]
  readonly scheme: string
  readonly example: string
}

const servers = [
  {
    id: 'postgres-url',
    title: 'PostgreSQL',
    keywords: ['postgres'],
    scheme: String.raw`postgres(?:ql)?(?:\+[a-z0-9]{2,20})?`,
    example: 'postgresql',
  },
  {
    id: 'mysql-url',
    title: 'MySQL or MariaDB',
    keywords: ['mysql', 'mariadb'],
    scheme: String.raw`(?:mysql2?|mysqlx|mariadb)(?:\+[a-z0-9]{2,20})?`,
    example: 'mysql+pymysql',
  },
  {
    id: 'mongodb-url',
    title: 'MongoDB',
    keywords: ['mongodb'],
    scheme: String.raw`mongodb(?:\+srv)?`,
    example: 'mongodb+srv',
  },
  {
    id: 'redis-url',
    title: 'Redis or Valkey',
    keywords: ['redis', 'valkey'],
    scheme: '(?:redis|valkey)(?:s|-sentinel)?',
    example: 'rediss',
  },
  {
    id: 'amqp-url',
    title: 'RabbitMQ or other AMQP broker',
    keywords: ['amqp'],
    scheme: 'amqps?',
    example: 'amqps',
  },
  {
    id: 'sqlserver-url',
    title: 'SQL Server',
    keywords: ['mssql', 'sqlserver'],
    scheme: String.raw`(?:mssql|sqlserver)(?:\+[a-z0-9]{2,20})?`,
    example: 'mssql+pyodbc',
  },
  {
    id: 'oracle-url',
    title: 'Oracle Database',
    keywords: ['oracle'],
    scheme: String.raw`oracle(?:\+[a-z_]{2,20})?`,
    example: 'oracle+oracledb',
  },
  {
    id: 'clickhouse-url',
    title: 'ClickHouse',
    keywords: ['clickhouse'],
    scheme: String.raw`clickhouses?(?:\+[a-z0-9]{2,20})?`,
    example: 'clickhouse',
  },
  {
    id: 'cockroachdb-url',
    title: 'CockroachDB',
    keywords: ['cockroachdb'],
    scheme: String.raw`cockroachdb(?:\+[a-z0-9]{2,20})?`,
    example: 'cockroachdb',
  },
  {
    id: 'neo4j-url',
    title: 'Neo4j',
    keywords: ['neo4j', 'bolt'],
    scheme: String.raw`(?:neo4j|bolt)(?:\+s(?:sc)?)?`,
    example: 'bolt',
  },
  {
    id: 'couchbase-url',
    title: 'Couchbase or CouchDB',
    keywords: ['couch'],
    scheme: 'couch(?:bases?|db)',
    example: 'couchbases',
  },
  {
    id: 'cassandra-url',
    title: 'Cassandra or ScyllaDB',
    keywords: ['cassandra', 'scylla'],
    scheme: '(?:cassandra|scylla)',
    example: 'cassandra',
  },
  {
    id: 'influxdb-url',
    title: 'InfluxDB',
    keywords: ['influxdb'],
    scheme: String.raw`(?:https?\+)?influxdb`,
    example: 'influxdb',
  },
  {
    id: 'snowflake-url',
    title: 'Snowflake',
    keywords: ['snowflake'],
    scheme: 'snowflake',
    example: 'snowflake',
  },
  {
    id: 'elasticsearch-url',
    title: 'Elasticsearch or OpenSearch',
    keywords: ['elasticsearch', 'opensearch'],
    scheme: String.raw`(?:elasticsearch|opensearch)(?:\+https?)?`,
    example: 'elasticsearch',
  },
  {
    id: 'nats-url',
    title: 'NATS',
    keywords: ['nats', 'tls'],
    scheme: '(?:nats|tls)',
    example: 'nats',
  },
  { id: 'mqtt-url', title: 'MQTT broker', keywords: ['mqtt'], scheme: 'mqtts?', example: 'mqtts' },
  {
    id: 'kafka-url',
    title: 'Kafka or Pulsar',
    keywords: ['kafka', 'pulsar'],
    scheme: String.raw`(?:kafka|pulsar)(?:\+ssl)?`,
    example: 'kafka',
  },
  {
    id: 'stomp-url',
    title: 'STOMP broker',
    keywords: ['stomp'],
    scheme: String.raw`stomp(?:s|\+ssl)?`,
    example: 'stomp',
  },
  {
    id: 'ldap-url',
    title: 'LDAP directory',
    keywords: ['ldap'],
    scheme: 'ldaps?',
    example: 'ldaps',
  },
  {
    id: 'smtp-url',
    title: 'mail server',
    keywords: ['smtp', 'imap', 'pop3'],
    scheme: '(?:smtp|imap|pop3)s?',
    example: 'smtps',
  },
  {
    id: 'ftp-url',
    title: 'FTP or SFTP server',
    keywords: ['ftp', 'sftp'],
    scheme: '(?:ftps?|sftp)',
    example: 'sftp',
  },
  {
    id: 'ssh-url',
    title: 'SSH or Git server',
    keywords: ['ssh', 'git+'],
    scheme: String.raw`(?:ssh|git\+ssh|git\+https?)`,
    example: 'ssh',
  },
  { id: 'rtsp-url', title: 'camera stream', keywords: ['rtsp'], scheme: 'rtsps?', example: 'rtsp' },
  {
    id: 'proxy-url',
    title: 'SOCKS proxy',
    keywords: ['socks'],
    scheme: 'socks[45][ah]?',
    example: 'socks5h',
  },
  {
    id: 'basic-auth-url',
    title: 'web server',
    keywords: ['http'],
    scheme: 'https?',
    example: 'https',
  },
] as const satisfies readonly Server[]

function toPattern(server: Server): SecretPattern {
  return {
    id: server.id,
    title: `Password in a ${server.title} address`,
    remediation: change,
    severity: 'high',
    confidence: 'high',
    shapes: [urls(server.keywords, server.scheme)],
    check: 'url-password',
    guessable: true,
    examples: [`url = "${server.example}://app:${password}@db-1.corp.net:5432/main"`],
    counterExamples: [
      `${server.example}://app:\${PASSWORD}@db-1.corp.net/main`,
      `${server.example}://user:password@db-1.corp.net/main`,
      `${server.example}://localhost:5432/main`,
      `${server.example}://app:%s@db-1.corp.net/main`,
    ],
  }
}

/** URLs with a password, for every database, broker and server that has such URLs. */
export const databasePatterns: readonly SecretPattern[] = servers.map((server) => toPattern(server))
