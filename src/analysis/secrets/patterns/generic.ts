import { around, named, type SecretPattern, starting } from '../pattern.ts'
import { sample } from './sample.ts'

const outOfCode =
  'Change it where it is used, then read it from the environment or a secret store at run time; removing the line is not enough, its history keeps it.'

const human = ['Winter', '2024', '!prod'].join('')
const machine = sample('base62', 32)

/** Values judged by the name they are given, and credentials in the formats of common tools. */
export const genericPatterns = [
  {
    id: 'generic-password',
    title: 'Hard-coded password',
    remediation: outOfCode,
    severity: 'high',
    confidence: 'medium',
    shapes: [named('password', ['pass', 'pwd', 'psw'])],
    check: 'named-password',
    guessable: true,
    examples: [
      `const dbPassword = '${human}'`,
      `{"password": "${human}"}`,
      `client.connect(user="app", password="${human}")`,
      `<password value="${human}"/>`,
    ],
    counterExamples: [
      'const password = process.env.DB_PASSWORD',
      'password: "${DB_PASSWORD}"',
      'password = "changeme"',
      `passwordHash = '${human}'`,
      `const passwordLabel = 'Enter password1'`,
      `password: 'your-password-123'`,
      `password = "$2b$12$${sample('base62', 53)}"`,
      'password: "password123"',
      'passwordField: "user.password.label"',
    ],
  },
  {
    id: 'generic-secret',
    title: 'Hard-coded secret, token or key',
    remediation: outOfCode,
    severity: 'high',
    confidence: 'medium',
    shapes: [named('secret', ['secret', 'token', 'key', 'credential', 'bearer'])],
    check: 'named-secret',
    examples: [
      `const apiKey = "${machine}"`,
      `"client_secret": "${machine}"`,
      `SIGNING_KEY := \`${machine}\``,
      `config['session_secret'] = '${machine}'`,
    ],
    counterExamples: [
      `public_key = "${machine}"`,
      'api_key = os.environ["API_KEY"]',
      'token: "{{ .Values.token }}"',
      `token = "${'ab'.repeat(16)}"`,
      `apiKey: '00000000-0000-4000-a000-000000000000'`,
      'const tokenUrl = "https://auth.internal/v2/oauth2/token"',
      `secret_name = "prod/payments/stripe-key-2"`,
      `csrfToken: '${machine}'`,
      `apiKey: 'YOUR_API_KEY_GOES_HERE_1'`,
    ],
  },
  {
    id: 'basic-authorization-header',
    title: 'HTTP basic authentication header',
    remediation: outOfCode,
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['basic '], String.raw`[Bb]asic (?<secret>[\w+/]{8,400}={0,2})`, 512)],
    check: 'basic-credentials',
    guessable: true,
    examples: [`Authorization: Basic ${Buffer.from(`svc-deploy:${human}`).toString('base64')}`],
    counterExamples: [
      `Authorization: Basic ${Buffer.from('username:password').toString('base64')}`,
      'Basic authentication is described below',
    ],
  },
  {
    id: 'bearer-authorization-header',
    title: 'Bearer token in an authorization header',
    remediation: `Revoke the token at its issuer. ${outOfCode}`,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['authorization'],
        String.raw`[Aa]uthorization["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'\x60]?(?:[Bb]earer|[Tt]oken) (?<secret>[\w.~+/-]{20,400}={0,2})`,
        512,
      ),
    ],
    check: 'named-secret',
    examples: [`curl -H "Authorization: Bearer ${machine}"`],
    counterExamples: [
      'Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE',
      'Authorization: Bearer ${TOKEN_OF_THE_SERVICE}',
    ],
  },
  {
    id: 'curl-user-password',
    title: 'Password on a curl command line',
    remediation: outOfCode,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['curl '],
        String.raw`curl [^\n]{0,200}?(?:-u|--user)[ =]["']?[^\s:"']{1,80}:(?<secret>[^\s"']{4,120})`,
        512,
      ),
    ],
    check: 'password',
    guessable: true,
    examples: [`curl -s -u deploy:${human} https://repo.internal/upload`],
    counterExamples: [
      'curl -u "$USER:$PASSWORD" https://repo.internal',
      'curl -u user:password https://repo.internal',
    ],
  },
  {
    id: 'netrc-password',
    title: 'Password in netrc',
    remediation: `${outOfCode} Keep netrc files out of repositories.`,
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['machine '],
        String.raw`machine\s{1,4}\S{1,200}\s{1,8}login\s{1,4}\S{1,200}\s{1,8}password\s{1,4}(?<secret>[^\s\"'\x60]{4,200})`,
        800,
      ),
    ],
    check: 'password',
    guessable: true,
    examples: [
      `machine git.internal login ci password ${human}`,
      `machine git.internal\n  login ci\n  password ${human}\n`,
    ],
    counterExamples: ['machine git.internal login ci password $NETRC_PASSWORD'],
  },
  {
    id: 'docker-registry-auth',
    title: 'Docker registry credentials',
    remediation:
      'Change the password or revoke the token at the registry, run docker logout, and use a credential helper instead of config.json.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(['"auth"'], String.raw`"auth"\s{0,4}:\s{0,4}"(?<secret>[\w+/]{8,600}={0,2})"`, 700),
    ],
    check: 'basic-credentials',
    guessable: true,
    examples: [
      `{"auths":{"reg.internal":{"auth":"${Buffer.from(`ci:${human}`).toString('base64')}"}}}`,
    ],
    counterExamples: ['{"auth": "oauth2"}', '{"auth": "required"}'],
  },
  {
    id: 'aspnet-machine-key',
    title: 'ASP.NET machine key',
    remediation:
      'Generate new validation and decryption keys, deploy them from the environment or a protected configuration section, and expect everyone to be signed out.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['validationkey', 'decryptionkey'],
        String.raw`(?:validation|decryption)Key\s{0,2}=\s{0,2}"(?<secret>[0-9A-Fa-f]{32,256})"`,
        512,
      ),
    ],
    examples: [`<machineKey validationKey="${sample('upperHex', 128)}" validation="SHA1"/>`],
    counterExamples: ['<machineKey validationKey="AutoGenerate,IsolateApps"/>'],
  },
  {
    id: 'django-secret-key',
    title: 'Django development secret key',
    remediation:
      'Make a new SECRET_KEY, read it from the environment, and put the old one into SECRET_KEY_FALLBACKS only as long as sessions must survive.',
    severity: 'medium',
    confidence: 'high',
    shapes: [starting(['django-insecure-'], String.raw`django-insecure-[\w!@#$%^&*(=+)-]{40,60}`)],
    examples: [`SECRET_KEY = 'django-insecure-${sample('base64url', 50)}'`],
    counterExamples: ["if key.startswith('django-insecure-'):"],
  },
  {
    id: 'laravel-app-key',
    title: 'Laravel application key',
    remediation:
      'Run php artisan key:generate, deploy the new APP_KEY from the environment, and encrypt again what the old one encrypted.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['app_key'],
        String.raw`APP_KEY["']?\s{0,3}[=:,]\s{0,3}["']?(?<secret>base64:[\w+/]{43}=)`,
      ),
    ],
    examples: [`APP_KEY=base64:${sample('base64', 43)}=`],
    counterExamples: ['APP_KEY=base64:', 'APP_KEY='],
  },
  {
    id: 'ethereum-private-key',
    title: 'Ethereum account key',
    remediation:
      'Move everything the account holds to a new account at once: the key cannot be revoked, and bots watch public repositories.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      around(
        '0x',
        60,
        String.raw`[\w.-]{0,20}(?:[Pp]rivate|PRIVATE|[Dd]eployer|DEPLOYER|[Ww]allet|WALLET)[_-]?(?:[Kk]ey|KEY)[\w"'\]]{0,4}\s{0,3}[:=]{1,2}\s{0,3}["'\x60]?(?<secret>0x[0-9a-fA-F]{64})`,
      ),
    ],
    examples: [`PRIVATE_KEY=0x${sample('hex', 64)}`, `const walletKey = '0x${sample('hex', 64)}'`],
    counterExamples: [`txHash = 0x${sample('hex', 64)}`],
  },
] as const satisfies readonly SecretPattern[]
