import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '../../../bench/secrets/random.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'

const r = randomFrom(4243)

/** What is shown: rule ids of findings that are more than plausible. */
function shown(path: string, text: string): readonly string[] {
  return scanSecrets({ path, text })
    .detections.filter(({ confidence }) => confidence !== 'low')
    .map(({ ruleId }) => ruleId)
}

describe('scanSecrets: look-alikes', () => {
  it.each([
    ['names with digits', 'a.py', 'O_AUTH2_CLIENT_CREDENTIAL = "OAuth2ClientCredential"'],
    [
      'a minified label',
      'a.js',
      'e("label",{for:"auth_password"},"Password:"),d?i.create("code",1)',
    ],
    ['keyword arguments', 'a.py', 'connect(user=self.DB_USER, password=self.DB_PASS_2)'],
    ['npmrc env', '.npmrc', `//registry.example/:_authToken=\${NPM_TOKEN}`],
    ['env', 'a.js', `const key = process.env.STRIPE_SECRET_KEY`],
    ['gh secrets', 'a.yml', `password: \${{ secrets.DB_PASSWORD }}`],
    ['config', 'a.py', `password = config["database"]["password"]`],
    [
      'i18n',
      'de.json',
      `{"password": "Passwort", "newPassword": "Neues Passwort", "token": "Zugriffsschluessel"}`,
    ],
    [
      'i18n yml',
      'de.yml',
      `password: Passwort\npassword_confirmation: Passwortbestaetigung\nsecret: Geheimnis`,
    ],
    ['i18n fr', 'fr.yml', `password: "Mot_de_passe"\nforgot_password: "Mot2passe oublie?"`],
    ['field', 'a.js', `const passwordField = "password-input"`],
    ['selector', 'a.js', `const passwordInput = '#password-input-2'`],
    ['css', 'a.css', `.password-input { color: red } .token-3f2a9b { x: y }`],
    ['css classes', 'a.js', `classes = { password: 'css-1a2b3c4d', secret: 'mui-style-1x2y3z' }`],
    ['sql cols', 'a.sql', `INSERT INTO users (id, name, password, token) VALUES (?, ?, ?, ?)`],
    ['sql', 'a.sql', `SELECT password, salt FROM users WHERE token = :token1`],
    ['sha256', 'a.js', `const sha = '${r.text('hex', 64)}'`],
    ['commit', 'a.js', `const commit = "${r.text('hex', 40)}"`],
    ['uuid', 'a.json', `{"id": "${r.uuid()}", "token_id": "${r.uuid()}"}`],
    ['integrity', 'package-lock.json', `"integrity": "sha512-${r.bytes(64).toString('base64')}"`],
    ['yarn', 'yarn.lock', `  checksum: 10c0/${r.text('hex', 128)}`],
    ['gosum', 'go.sum', `github.com/x/y v1.0.0 h1:${r.bytes(32).toString('base64')}`],
    ['poetry', 'poetry.lock', `hash = "sha256:${r.text('hex', 64)}"`],
    ['ssh pub', 'id.pub', `ssh-rsa AAAAB3NzaC1yc2E${r.text('base64', 300)} me@host`],
    [
      'cert',
      'a.pem',
      `-----BEGIN CERTIFICATE-----\n${r.text('base64', 64)}\n-----END CERTIFICATE-----`,
    ],
    ['stripe pub', 'a.js', `Stripe('pk_live_${r.text('base62', 24)}')`],
    [
      'placeholder',
      'a.env.example',
      `DB_PASSWORD=changeme\nAPI_KEY=your-api-key-here\nSECRET=<secret>`,
    ],
    [
      'aws doc',
      'README.md',
      `Set \`AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\``,
    ],
    ['postgres', 'a.yml', `password: postgres\nPOSTGRES_PASSWORD: postgres`],
    ['min', 'a.js', `const a={token:n(123),key:"Enter",secret:void 0,password:t.password};`],
    ['recaptcha test', 'a.js', `sitekey: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI'`],
    ['tf var', 'a.tf', `password = var.db_password\nsecret_key = data.vault.x.data["key"]`],
    ['tf random', 'a.tf', `password = random_password.db.result`],
    ['spring value', 'a.java', `@Value("\${app.secret-key}") private String secretKey;`],
    [
      'prop name',
      'a.java',
      `private static final String PASSWORD_KEY = "spring.datasource.password";`,
    ],
    ['hash call', 'a.py', `token = hashlib.sha256(b"x").hexdigest()`],
    ['types', 'a.ts', `type Props = { password: string; token?: string | undefined }`],
    ['html', 'a.html', `<input type="password" name="password1" autocomplete="current-password2">`],
    ['parser tokens', 'a.js', `const tokens = ['IDENT_123', 'STRING_LITERAL_4']`],
    ['ci cache', 'a.yml', `key: v1-cache-{{ checksum "package-lock.json" }}`],
    [
      'k8s refs',
      'a.yml',
      `secretName: my-app-tls-2024\nsecretKeyRef:\n  name: db-creds-v2\n  key: password1`,
    ],
    ['ls', 'a.js', `localStorage.setItem('accessToken2', token)`],
    ['google dummy', 'a.json', `{"apiKey": "AIzaSyDUMMYDUMMYDUMMYDUMMYDUMMYDUMMYDU"}`],
    [
      'token url',
      'a.py',
      `AUTH_TOKEN_URL = "https://login.microsoftonline.com/common/oauth2/v2.0/token"`,
    ],
    ['faker', 'a.rb', `password: Faker::Internet.password(min_length: 8)`],
    ['msg', 'a.js', `message: 'Password must contain 8 characters!1'`],
    ['err', 'a.js', `errors.password = 'Password1 is too short!'`],
    ['getenv', 'a.go', `secretKey := os.Getenv("SECRET_KEY_V2")`],
    ['svg', 'a.svg', `<path d="M10 20L30 40" token="${r.text('base64', 40)}"/>`],
    ['font', 'a.js', `url('data:font/woff2;base64,${r.text('base64', 400)}')`],
    ['doc urls', 'docs.md', `postgres://user:pass@localhost/db, redis://:password@host`],
    [
      'doc urls 2',
      'docs.md',
      `https://user:password@example.com/ and ftp://anonymous:me@ftp.corp.net`,
    ],
  ])('finds none in %s', (_, path, text) => {
    expect(shown(path, text)).toEqual([])
  })
})
