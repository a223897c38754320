import { type PatternRule } from '../../../core/rule.ts'

/** Where a condition says so, whoever runs the program asked for it. */
const asked = 'insecure|skip|verif|valid|trust|self.?signed|localhost|loopback|cert_?(?:none|reqs)'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/tls-verification-off',
  languages: ['python'],
  title: 'TLS certificates are not checked',
  message:
    'The connection accepts any certificate. Whoever stands between can read and change everything, passwords included.',
  remediation:
    'Leave verification on. For a private certificate authority pass its bundle, for example `verify="/etc/ssl/ca.pem"`.',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification'],
  lifecycle: 'stable',
  matches: [
    {
      asked,
      call: [
        '{requests,httpx}.{get,post,put,patch,delete,head,options,request,stream}',
        'requests.Session#{get,post,put,patch,delete,head,options,request}',
        'httpx.{Client,AsyncClient}',
      ],
      arguments: [
        {
          keyword: 'verify',
          is: false,
        },
      ],
    },
    {
      asked,
      assign: 'requests.Session#verify',
      value: {
        is: false,
      },
    },
    {
      asked,
      call: [
        'urllib3.{PoolManager,ProxyManager,HTTPSConnectionPool}',
        'urllib3.connectionpool.HTTPSConnectionPool',
      ],
      arguments: [
        { keyword: 'cert_reqs', any: [{ is: 'CERT_NONE' }, { refers: 'ssl.CERT_NONE' }] },
      ],
    },
    {
      asked,
      call: [
        'ssl.wrap_socket',
        'redis.{Redis,StrictRedis,from_url}',
        'redis.asyncio.{Redis,from_url}',
      ],
      arguments: [
        { keyword: 'ssl_cert_reqs', any: [{ is: [null, 'none'] }, { refers: 'ssl.CERT_NONE' }] },
      ],
    },
    {
      asked,
      call: 'ssl.wrap_socket',
      arguments: [{ keyword: 'cert_reqs', refers: 'ssl.CERT_NONE' }],
    },
    {
      asked,
      assign: 'ssl._create_default_https_context',
      value: { refers: 'ssl._create_unverified_context' },
    },
    {
      asked,
      call: ['pymongo.MongoClient', 'motor.motor_asyncio.AsyncIOMotorClient'],
      arguments: [{ keyword: 'tlsAllowInvalidCertificates', is: true }],
    },
    {
      asked,
      call: ['elasticsearch.{Elasticsearch,AsyncElasticsearch}', 'opensearchpy.OpenSearch'],
      arguments: [{ keyword: 'verify_certs', is: false }],
    },
    {
      asked,
      call: ['boto3.{client,resource}', 'hvac.Client'],
      arguments: [{ keyword: 'verify', is: false }],
    },
    {
      asked,
      call: ['ldap.set_option', '*.set_option'],
      arguments: [
        { at: 0, refers: 'ldap.OPT_X_TLS_REQUIRE_CERT' },
        { at: 1, refers: 'ldap.{OPT_X_TLS_NEVER,OPT_X_TLS_ALLOW}' },
      ],
    },
    {
      asked,
      assign: 'kubernetes.client.Configuration#verify_ssl',
      value: { is: false },
    },
    {
      asked,
      call: 'ssl._create_unverified_context',
    },
    {
      asked,
      assign: 'ssl.SSLContext#check_hostname',
      value: {
        is: false,
      },
    },
    {
      asked,
      assign: 'ssl.SSLContext#verify_mode',
      value: {
        refers: 'ssl.CERT_NONE',
      },
    },
    {
      asked,
      call: [
        'aiohttp.ClientSession#{get,post,put,patch,delete,head,request,ws_connect}',
        'aiohttp.TCPConnector',
      ],
      arguments: [
        {
          keyword: 'ssl',
          is: false,
        },
      ],
    },
  ],
  fix: {
    description: 'Check certificates',
    edit: {
      kind: 'argument',
      keyword: 'verify',
      to: 'True',
    },
  },
}
