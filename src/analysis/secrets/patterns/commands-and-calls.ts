import { around, type SecretPattern, starting } from '../pattern.ts'
import { sample } from './sample.ts'

const outOfCode =
  'Change it where it is used, then read it from the environment or a secret store at run time; removing the line is not enough, its history keeps it.'

const human = ['Winter', '2024', '!prod'].join('')
const machine = sample('base62', 32)

/** A string argument, whatever it holds. */
const argument = String.raw`(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.$]{1,80})\s{0,4},\s{0,4}`
const quotedPassword = String.raw`["'](?<secret>[^"'\s]{6,128})["']`

/** Passwords that no name announces: their place in a call, a command or a statement does. */
export const commandAndCallPatterns = [
  {
    id: 'password-argument',
    title: 'Password in a call',
    remediation: outOfCode,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['getconnection(', 'pdo('],
        String.raw`(?:getConnection|PDO)\(\s{0,8}${argument}${argument}${quotedPassword}`,
        700,
      ),
      starting(
        [
          'setbasicauth(',
          'basicauth(',
          'basic_auth(',
          'httpbasicauth(',
          'passwordauthentication(',
          'usernamepasswordcredentials(',
          'networkcredential(',
          'auth=(',
          'login(',
        ],
        String.raw`\w{4,32}=?\(\s{0,8}${argument}${quotedPassword}\s{0,4}[,)]`,
        500,
      ),
      starting(
        ['convertto-securestring'],
        String.raw`ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?${quotedPassword}`,
      ),
    ],
    check: 'named-password',
    guessable: true,
    examples: [
      `DriverManager.getConnection("jdbc:mysql://db:3306/x", "app", "${human}")`,
      `new PDO($dsn, 'app', '${human}')`,
      `req.SetBasicAuth("app", "${human}")`,
      `requests.get(url, auth=("app", "${human}"))`,
      `smtp.login(user, '${human}')`,
      `ConvertTo-SecureString '${human}' -AsPlainText -Force`,
    ],
    counterExamples: [
      'DriverManager.getConnection(url, user, password)',
      'req.SetBasicAuth("user", "password")',
      'requests.get(url, auth=("user", "changeme1"))',
      "login('users.sign-in', 'users.sign-out')",
    ],
  },
  {
    id: 'command-line-password',
    title: 'Password on a command line',
    remediation: `${outOfCode} Command lines are seen by every user of the machine; use the tool's own file or standard input.`,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(['sshpass -p'], String.raw`sshpass -p ?["']?(?<secret>[^\s"'$]{6,120})`),
      starting(
        ['mysql -', 'mysqldump -', 'mysqladmin -', 'mariadb -'],
        String.raw`(?:mysql|mysqldump|mysqladmin|mariadb) (?:-[^\n|;]{0,120}? )?-p["']?(?<secret>[^\s"'$]{6,120})`,
      ),
      around(
        ' login ',
        24,
        String.raw`(?:docker|podman|buildah|skopeo|oras|helm registry|oc|az|acr|crane auth) login [^\n|;]{0,160}?(?:-p|--password)[ =]["']?(?<secret>[^\s"'$]{6,120})`,
      ),
    ],
    check: 'named-password',
    guessable: true,
    examples: [
      `sshpass -p '${human}' ssh deploy@host`,
      `mysql -u app -p${human} shop`,
      `mysqldump -p${human} shop`,
      `docker login -u ci -p ${human} reg.corp.net`,
    ],
    counterExamples: [
      'sshpass -p "$PASSWORD" ssh deploy@host',
      'mysql -u app -p shop < dump.sql',
      'mysql -h db -P 3306 -u app -p"$MYSQL_PWD" shop',
      'docker login -u ci --password-stdin reg.corp.net',
      'docker login -u ci -p ${{ secrets.REGISTRY_PASSWORD }}',
    ],
  },
  {
    id: 'sql-user-password',
    title: 'Password of a database user in SQL',
    remediation:
      'Change the password of this user, and give the statement a variable or create the user outside the code.',
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['identified by ', 'with password ', 'encrypted password ', 'login password '],
        String.raw`\w{4,10} \w{2,8}\s{1,4}=?\s{0,2}'(?<secret>[^'\s]{4,128})'`,
      ),
    ],
    check: 'named-password',
    guessable: true,
    examples: [
      `CREATE USER 'app'@'%' IDENTIFIED BY '${human}';`,
      `create role app with login password '${human}';`,
      `ALTER USER app WITH PASSWORD '${human}'`,
    ],
    counterExamples: [
      "CREATE USER app IDENTIFIED BY 'password';",
      "ALTER USER app WITH PASSWORD '${APP_PASSWORD}'",
      "create user app with password 'changeme'",
    ],
  },
  {
    id: 'api-key-header',
    title: 'Key in a request header',
    remediation: `Revoke the key at its issuer. ${outOfCode}`,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['x-api-key: ', 'x-auth-token: ', 'private-token: ', 'x-access-token: ', 'api-key: '],
        String.raw`[\w-]{7,16}: (?<secret>[\w.~+/-]{20,400}={0,2})`,
        512,
      ),
    ],
    check: 'named-secret',
    examples: [`curl -H "X-Api-Key: ${machine}" https://api.corp.net`],
    counterExamples: ['X-Api-Key: YOUR_API_KEY_GOES_HERE_1', 'X-Api-Key: $API_KEY_OF_THE_SERVICE'],
  },
  {
    id: 'token-signing-secret',
    title: 'Secret that signs tokens',
    remediation: `Make a new secret and expect everyone to be signed out: with this one anybody can sign tokens. ${outOfCode}`,
    severity: 'critical',
    confidence: 'medium',
    shapes: [
      starting(
        ['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode('],
        String.raw`jwt\.\w{4,6}\([^\n]{1,160}?,\s{0,4}["'](?<secret>[^"'\s]{12,200})["']`,
        512,
      ),
    ],
    check: 'named-secret',
    examples: [
      `jwt.sign({ sub: id }, '${machine}')`,
      `jwt.decode(text, "${machine}", algorithms=["HS256"])`,
    ],
    counterExamples: [
      'jwt.sign(payload, process.env.JWT_SECRET)',
      "jwt.sign(payload, 'your-signing-secret-1')",
      'jwt.decode(text, options={"verify_signature": False})',
    ],
  },
] as const satisfies readonly SecretPattern[]
