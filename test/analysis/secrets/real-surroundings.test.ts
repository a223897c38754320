import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '../../../bench/secrets/random.ts'
import { awsKeyId, jsonWebToken, pem, putty, withChecksum } from '../../../bench/secrets/values.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'

const r = randomFrom(4242)
const pw = `Tz7${r.text('base62', 5)}#9`
const key = pem('pkcs8')

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** What is shown: rule ids of findings that are more than plausible. */
function shown(path: string, text: string): readonly string[] {
  return scanSecrets({ path, text })
    .detections.filter(({ confidence }) => confidence !== 'low')
    .map(({ ruleId }) => ruleId)
}

describe('scanSecrets: real surroundings', () => {
  it.each([
    [
      'url pct',
      'a.py',
      `engine = create_engine("postgresql+psycopg2://app:p%40ss${r.text('base62', 8)}@db.corp.net/x")`,
    ],
    [
      'url special',
      'a.js',
      `const u = 'mysql://root:my$ecr&t!${r.text('base62', 6)}@db.corp.net:3306/app'`,
    ],
    [
      'mongo multi',
      'a.js',
      `const u = 'mongodb://u:${r.text('base62', 12)}@h1.corp.net:27017,h2.corp.net:27017/db?replicaSet=r'`,
    ],
    [
      'redis',
      'a.yml',
      `url: redis://default:${r.text('base62', 20)}@redis-1.c1.cloud.redislabs.com:12345`,
    ],
    ['amqp', 'a.env', `CELERY_BROKER_URL=amqp://celery:${r.text('base62', 10)}@mq.corp.net//`],
    [
      'kafka jaas',
      'a.env',
      `KAFKA_JAAS=org.apache.kafka.common.security.plain.PlainLoginModule required username="svc" password="${pw}";`,
    ],
    [
      'kafka scram',
      'a.properties',
      `sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="svc" password="${pw}";`,
    ],
    [
      'ado',
      'a.cs',
      `var c = "Data Source=sql1;Initial Catalog=m;User ID=sa;Password=${pw};Encrypt=true";`,
    ],
    [
      'ado pwd',
      'appsettings.json',
      `{"ConnectionStrings":{"Main":"Server=s;Database=d;Uid=u;Pwd=${pw};"}}`,
    ],
    [
      'pdo positional',
      'a.php',
      `$dsn = new PDO('mysql:host=localhost;dbname=x', 'root', '${pw}');`,
    ],
    [
      'mysql createConnection',
      'a.js',
      `mysql.createConnection({ host: 'db', user: 'root', password: '${pw}' })`,
    ],
    [
      'libpq dsn',
      'a.py',
      `psycopg2.connect("host=db.corp.net dbname=app user=svc password=${r.text('base62', 12)}")`,
    ],
    [
      'jdbc positional',
      'a.java',
      `DriverManager.getConnection("jdbc:mysql://db:3306/x", "root", "${pw}");`,
    ],
    [
      'influx',
      'a.py',
      `client = InfluxDBClient(url="http://x", token="${r.text('url', 86)}==", org="o")`,
    ],
    [
      'npmrc',
      '.npmrc',
      `//registry.example/:_authToken=${withChecksum('npm_', r.text('base62', 30))}`,
    ],
    ['npmrc uuid', '.npmrc', `//npm.corp.net/:_authToken=${r.uuid()}`],
    [
      'npmrc password',
      '.npmrc',
      `//npm.corp.net/:username=ci\n//npm.corp.net/:_password=${base64(pw)}`,
    ],
    [
      'pypirc',
      '.pypirc',
      `[pypi]\nusername = __token__\npassword = pypi-AgEIcHlwaS5vcmc${r.text('url', 150)}`,
    ],
    [
      'pypirc pw',
      '.pypirc',
      `[corp]\nrepository: https://pypi.corp.net\nusername: ci\npassword: ${pw}`,
    ],
    ['netrc uuid', '.netrc', `machine api.heroku.com\n  login me@corp.net\n  password ${r.uuid()}`],
    ['netrc', '_netrc', `machine git.corp.net login ci password ${pw}`],
    [
      'docker auth',
      '.docker/config.json',
      `{"auths":{"https://index.docker.io/v1/":{"auth":"${base64('ci:' + pw)}"}}}`,
    ],
    [
      'dockerconfigjson',
      'k.yaml',
      `kind: Secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${base64(JSON.stringify({ auths: { 'r.corp.net': { username: 'ci', password: pw, auth: base64('ci:' + pw) } } }))}`,
    ],
    [
      'kubeconfig key',
      'kubeconfig',
      `users:\n- name: admin\n  user:\n    client-key-data: ${base64(pem('sec1'))}`,
    ],
    [
      'kubeconfig token',
      'kubeconfig',
      `users:\n- name: admin\n  user:\n    token: ${jsonWebToken(r)}`,
    ],
    [
      'kubeconfig pw',
      'kubeconfig',
      `users:\n- name: admin\n  user:\n    username: admin\n    password: ${r.text('base62', 32)}`,
    ],
    [
      'k8s data pw',
      'k8s.yaml',
      `apiVersion: v1\nkind: Secret\ndata:\n  db-password: ${base64('S3cur3!' + r.text('base62', 6))}`,
    ],
    [
      'k8s data url',
      'k8s.yaml',
      `apiVersion: v1\nkind: Secret\ndata:\n  DATABASE_URL: ${base64('postgres://app:' + r.text('base62', 14) + '@db.corp.net/x')}`,
    ],
    [
      'gcp sa',
      'sa.json',
      JSON.stringify(
        {
          type: 'service_account',
          project_id: 'x',
          private_key_id: r.text('hex', 40),
          private_key: key + '\n',
          client_email: 'a@x.iam.gserviceaccount.com',
        },
        null,
        2,
      ),
    ],
    ['pem yaml', 'a.yaml', `key: |\n    ${key.replaceAll('\n', '\n    ')}`],
    ['pem go', 'a.go', `const key = "${key.replaceAll('\n', '\\n')}"`],
    [
      'pem c strings',
      'a.c',
      key
        .split('\n')
        .map((l) => `"${l}\\n"`)
        .join('\n'),
    ],
    ['putty', 'a.ppk', putty(r)],
    ['jwt bearer', 'a.js', `headers: { Authorization: 'Bearer ${jsonWebToken(r)}' }`],
    [
      'boto3',
      'a.py',
      `boto3.client("s3", aws_access_key_id="${awsKeyId(r)}", aws_secret_access_key="${r.text('base64', 40)}")`,
    ],
    [
      'boto3 positional',
      'a.py',
      `session = boto3.Session("${awsKeyId(r)}", "${r.text('base64', 40)}")`,
    ],
    [
      'aws creds',
      'credentials',
      `[default]\naws_access_key_id = ${awsKeyId(r)}\naws_secret_access_key = ${r.text('base64', 40)}`,
    ],
    [
      'azure sas',
      'a.env',
      `AZ=https://acme.blob.core.windows.net/c?sv=2022-11-02&ss=b&srt=sco&sp=rwdl&se=2027-01-01T00:00:00Z&st=2026-01-01T00:00:00Z&spr=https&sig=${encodeURIComponent(r.bytes(32).toString('base64'))}`,
    ],
    [
      'azure storage',
      'a.cs',
      `"DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${r.bytes(64).toString('base64')};EndpointSuffix=core.windows.net"`,
    ],
    [
      'slack hook',
      'a.yml',
      `url: https://hooks.slack.com/services/T0${r.text('upper36', 8)}/B0${r.text('upper36', 8)}/${r.text('base62', 24)}`,
    ],
    [
      'slack user',
      'a.rb',
      `Slack.configure { |c| c.token = 'xoxp-${r.text('digits', 12)}-${r.text('digits', 12)}-${r.text('digits', 12)}-${r.text('hex', 32)}' }`,
    ],
    ['powershell', 'a.ps1', `$password = ConvertTo-SecureString '${pw}' -AsPlainText -Force`],
    ['PGPASSWORD', 'run.sh', `PGPASSWORD='${pw}' psql -h db`],
    ['mysql -p', 'run.sh', `mysql -u root -p${pw} app`],
    ['sshpass', 'run.sh', `sshpass -p '${pw}' ssh deploy@host`],
    ['docker login', 'run.sh', `docker login -u ci -p ${pw} registry.corp.net`],
    ['curl', 'run.sh', `curl -u ci:${pw} https://x.corp.net`],
    ['curl header', 'run.sh', `curl -H "X-Api-Key: ${r.text('base62', 32)}" https://x.corp.net`],
    ['ansible', 'playbook.yml', `- mysql_user:\n    name: app\n    password: "${pw}"`],
    [
      'maven',
      'settings.xml',
      `<server><id>r</id><username>ci</username><password>${pw}</password></server>`,
    ],
    ['webconfig', 'web.config', `<add key="SmtpPassword" value="${pw}"/>`],
    [
      'tf aws',
      'main.tf',
      `provider "aws" {\n  access_key = "${awsKeyId(r)}"\n  secret_key = "${r.text('base64', 40)}"\n}`,
    ],
    [
      'tf db',
      'main.tf',
      `resource "aws_db_instance" "x" {\n  username = "a"\n  password = "${pw}"\n}`,
    ],
    ['swift', 'a.swift', `let apiKey: String = "${r.text('base62', 32)}"`],
    ['kotlin', 'a.kt', `const val API_KEY = "${r.text('base62', 32)}"`],
    ['dart', 'a.dart', `final String apiSecret = '${r.text('base62', 32)}';`],
    ['||=', 'a.js', `process.env.API_SECRET ||= '${r.text('base62', 32)}'`],
    ['fallback', 'a.js', `const secret = process.env.SECRET || '${r.text('base62', 32)}'`],
    ['py default', 'a.py', `SECRET_KEY = os.environ.get("SECRET_KEY", "${r.text('base62', 40)}")`],
    ['py or', 'a.py', `password = os.getenv('DB_PASSWORD') or '${pw}'`],
    ['spring default', 'app.yml', `password: \${DB_PASSWORD:${pw}}`],
    ['compare', 'a.js', `if (password === '${pw}') login()`],
    ['basic auth', 'a.go', `req.SetBasicAuth("admin", "${pw}")`],
    ['requests auth', 'a.py', `requests.get(url, auth=("admin", "${pw}"))`],
    ['sql create user', 'a.sql', `CREATE USER app WITH PASSWORD '${pw}';`],
    ['sql identified by', 'a.sql', `CREATE USER 'app'@'%' IDENTIFIED BY '${pw}';`],
    ['jwt.sign', 'a.ts', `jwt.sign(payload, '${r.text('base62', 32)}')`],
    ['session', 'a.js', `app.use(session({ secret: '${r.text('base62', 24)}' }))`],
  ])('finds one secret in %s', (_, path, text) => {
    expect(shown(path, text)).toHaveLength(1)
  })
})
