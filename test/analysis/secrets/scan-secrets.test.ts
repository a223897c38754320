import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { sample } from '../../../src/analysis/secrets/patterns/sample.ts'
import { secretPatterns } from '../../../src/analysis/secrets/patterns.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'

const token = `glpat-${sample('base64url', 20)}`
const password = ['Winter', '2024', '!prod'].join('')

function scan(text: string, path = 'src/app.js') {
  return scanSecrets({ path, text })
}

function found(text: string, path?: string): readonly string[] {
  return scan(text, path).detections.map((detection) =>
    [
      detection.ruleId.replace('secret/', ''),
      `${detection.location.startLine}:${detection.location.startColumn}`,
      detection.confidence,
    ].join(' '),
  )
}

function secondsFor(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

describe('the pattern table', () => {
  it('has distinct ids, proofs in every row and keywords the prefilter can use', () => {
    const ids = secretPatterns.map((pattern) => pattern.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(200)
    for (const pattern of secretPatterns) {
      expect([pattern.id, pattern.examples.length > 0]).toEqual([pattern.id, true])
      expect([pattern.id, pattern.counterExamples.length > 0]).toEqual([pattern.id, true])
      expect(pattern.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      expect(pattern.remediation).toMatch(/\.$/u)
    }
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(secretPatterns))).toEqual(secretPatterns)
  })

  it('points pairs at rows that exist', () => {
    const ids = new Set(secretPatterns.map((pattern) => pattern.id))
    for (const { idOf } of secretPatterns) expect(idOf === undefined || ids.has(idOf)).toBe(true)
  })

  it('bounds every quantifier and repeats no repetition', () => {
    for (const { id, shapes } of secretPatterns) {
      for (const { pattern } of shapes) {
        const withoutClasses = pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, 'c')
        expect([id, /[*+]|\{\d+,\}/u.test(withoutClasses)]).toEqual([id, false])
      }
    }
  })
})

describe('scanSecrets: places', () => {
  it('gives 1-based lines and columns, also with CRLF', () => {
    expect(found(`a\r\n  '${token}'\r\n`)).toEqual(['gitlab-personal-access-token 2:4 high'])
  })

  it('counts columns in UTF-16 units and survives replacement characters and lone surrogates', () => {
    expect(found(`\u{1F600}\uFFFD\uD800 ${token}`)).toEqual([
      'gitlab-personal-access-token 1:6 high',
    ])
  })

  it('finds the same secret at each of its places', () => {
    expect(found(`${token}\n${token}`)).toHaveLength(2)
  })

  it('spans the lines of a key', () => {
    const pem =
      secretPatterns.find((pattern) => pattern.id === 'rsa-private-key')?.examples[0] ?? ''
    const [detection] = scan(`x\n${pem}\n`).detections
    expect(detection?.location).toMatchObject({ startLine: 2, endLine: 1 + pem.split('\n').length })
  })

  it('finds a token after an escape and inside minified code', () => {
    expect(found(String.raw`"a\n${token}"`)).toHaveLength(1)
    expect(found(`?t%3D${token}`)).toHaveLength(1)
    expect(found(`var a=1;function b(){return"${token}"}`)).toHaveLength(1)
  })
})

describe('scanSecrets: nothing of the secret gets out', () => {
  it('names the end of a long secret by its hash and repeats no part of any', () => {
    const [detection] = scan(`'${token}'`).detections
    const hash = createHash('sha256').update(token.slice(-4)).digest('hex').slice(0, 8)
    expect(detection?.message).toContain(hash)
    expect(JSON.stringify(detection)).not.toContain(token.slice(6, 14))
  })

  it('gives no hash of a password and too little of one to guess by in the fingerprint', () => {
    const [detection] = scan(`const dbPassword = '${password}'`).detections
    const text = JSON.stringify(detection)
    for (const part of [password, password.slice(-4), password.slice(0, 6)]) {
      expect(text).not.toContain(part)
      expect(text).not.toContain(createHash('sha256').update(part).digest('hex').slice(0, 8))
    }
    expect(detection?.codeForFingerprint).toMatch(/^generic-password [0-9a-f]{2}$/u)
  })

  it('holds for every row: no eight characters of an example are in its detection', () => {
    for (const pattern of secretPatterns) {
      for (const example of pattern.examples) {
        const { detections } = scan(example, 'deploy/app.env')
        const texts = detections.map(
          ({ message, codeForFingerprint }) => message + codeForFingerprint,
        )
        const random = sample('base62', 24).slice(0, 8)
        expect(texts.join(' ')).not.toContain(random)
      }
    }
  })
})

describe('scanSecrets: pairs and wrapping', () => {
  const id = `AKIA${sample('base32', 16)}`
  const key = sample('base64', 40)

  it('makes one finding of an id and its secret', () => {
    const { detections } = scan(`accessKeyId: '${id}',\nsecretAccessKey: '${key}'`)
    expect(detections).toMatchObject([{ ruleId: 'secret/aws-secret-access-key' }])
    expect(detections[0]?.message).toContain('AWS access key id')
  })

  it('reports an id alone, with the account it belongs to', () => {
    const { detections } = scan(`'${id}'`)
    expect(detections).toMatchObject([{ ruleId: 'secret/aws-access-key-id' }])
    expect(detections[0]?.message).toMatch(/AWS account \d{12}/u)
  })

  it('looks into base64 one level deep', () => {
    const once = Buffer.from(`token: ${token}\n`).toString('base64')
    const twice = Buffer.from(once).toString('base64')
    expect(found(`data: ${once}`, 'k8s.yaml')).toEqual(['gitlab-personal-access-token 1:7 high'])
    expect(scan(`data: ${once}`).detections[0]?.message).toContain('base64')
    expect(found(`data: ${twice}`, 'k8s.yaml')).toEqual([])
  })

  it('finds a key in a kubeconfig', () => {
    const pem = secretPatterns.find((pattern) => pattern.id === 'ec-private-key')?.examples[0] ?? ''
    const wrapped = Buffer.from(pem).toString('base64')
    expect(found(`client-key-data: ${wrapped}`, 'kubeconfig')).toEqual(['ec-private-key 1:18 high'])
  })
})

describe('scanSecrets: structure', () => {
  it.each([
    [`npm_${sample('base62', 36)}`, 'npm-access-token 1:1 medium'],
    [`AKIA0189${sample('base32', 12)}`, 'aws-access-key-id 1:1 medium'],
    [`postgres://app:${password}@localhost/x`, 'postgres-url 1:16 low'],
    [`postgres://app:${password}@db/x`, 'postgres-url 1:16 medium'],
    [`postgres://app:${password}@db.corp.net/x`, 'postgres-url 1:16 high'],
  ])('is less sure where the structure does not hold: case %#', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('scanSecrets: values judged by their name', () => {
  const secret = sample('base62', 32)

  it.each([
    ['app.js', `const apiKey = '${secret}'`],
    ['app.ts', `private readonly apiKey: string = "${secret}"`],
    ['app.go', `apiKey := "${secret}"`],
    ['app.py', `API_KEY = b'${secret}'`],
    ['App.java', `props.setProperty("api.key", "${secret}");`],
    ['app.php', `define('API_KEY', '${secret}');`],
    ['app.rb', `api_key: '${secret}'`],
    ['app.json', `{"apiKey": "${secret}"}`],
    ['app.yml', `api_key: ${secret} # live`],
    ['app.env', `API_KEY=${secret}`],
    ['app.properties', `service.api-key = ${secret}`],
    ['app.xml', `<apiKey>${secret}</apiKey>`],
    ['web.config', `<add key="ApiKey" value="${secret}" />`],
    ['pod.yaml', `- name: API_KEY\n  value: "${secret}"`],
    ['main.tf', `variable "api_key" {\n  default = "${secret}"\n}`],
    ['Dockerfile', `ENV API_KEY=${secret}`],
    ['run.sh', `export API_KEY=${secret}`],
    ['app.js', `config['api_key'] = \`${secret}\``],
  ])('finds it in %s: %s', (path, text) => {
    expect(scan(text, path).detections.map((detection) => detection.ruleId)).toEqual([
      'secret/generic-secret',
    ])
  })

  it.each([
    ['app.js', 'const apiKey = process.env.API_KEY'],
    ['app.js', 'const apiKey = getSecretFromTheVaultService2()'],
    ['app.js', "apiKey: 'process.env.API_KEY_2024_live'"],
    ['app.yml', 'password: ${{ secrets.DB_PASSWORD_2 }}'],
    ['app.yml', 'password: !vault |'],
    ['app.yml', 'password: vault:secret/data/app#Password1'],
    ['app.yml', 'password: ENC[AES256_GCM,data:Zm9v1]'],
    ['app.env', 'DB_PASSWORD=/run/secrets/db_password_1'],
    ['app.env', 'DB_PASSWORD=$DB_PASSWORD_2'],
    ['app.env', 'DB_PASSWORD='],
    ['app.env', 'PASSWORD_MIN_LENGTH=Winter2024!x'],
    ['app.js', "const passwordPlaceholder = 'Winter2024!x'"],
    ['app.js', "const tokenType = 'Bearer2024!abcdefghijk'"],
    ['app.js', "token: 'https://id.corp.net/oauth2/v2.0/token'"],
    ['app.js', "key: 'user.profile.settings.v2'"],
    ['app.js', `integrity: 'sha512-${sample('base64', 86)}=='`],
    ['app.js', `const sha = '${sample('hex', 40)}'`],
    ['app.js', `const id = '${sample('hex', 32)}'`],
    ['app.js', "secret: '********************'"],
    ['app.js', "apiKey: 'abcdefghijklmnopqrstuvwxyz123456'"],
    ['app.js', "apiKey: '<YOUR-API-KEY-2>'"],
    ['yarn.lock', `token "${secret}"`],
    ['app.min.js', `apiKey="${secret}"`],
  ])('is silent in %s: %s', (path, text) => {
    expect(found(text, path)).toEqual([])
  })
})

describe('scanSecrets: bounded work', () => {
  it('searches a 2 MB line in well under a second and finds what is at its end', () => {
    const filler = 'function a(b){return b.tokenizer?b.key:c.password||"x"};'.repeat(36_000)
    const seconds = secondsFor(() => {
      expect(found(`${filler}"${token}"`, 'app.min.js')).toHaveLength(1)
    })
    expect(seconds).toBeLessThan(1.5)
  })

  it.each([
    ['-----BEGIN RSA PRIVATE KEY-----\n'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJ'],
    ['"kty":"RSA",'],
    ['AKIAABCDEFGHIJKLMNOP '],
    ['password = "'],
    ['postgres://a:'],
    ['jdbc:a:b:c://'],
    ['secret_access_key '],
    ['variable "api_key" { '],
    ['machine a login b password '],
    ['sv=2020&'],
    ['curl -u '],
    ['PuTTY-User-Key-File-2: a '],
    ['<RSAKeyValue>'],
    ['countersign-ignore '],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['ZXlKaGJHY2lPaUpJVXpJMU5pSjkK'],
  ])('ends in bounded time on 2 MB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(2_000_000 / unit.length))
    expect(secondsFor(() => scan(text, 'app.env'))).toBeLessThan(6)
  })

  it('calls an unfinished search a gap', () => {
    const text = '-----BEGIN RSA PRIVATE KEY-----\n'.repeat(60_000)
    expect(scan(text).gaps).toMatchObject([{ path: 'src/app.js', reason: 'timed-out' }])
  })

  it('says the same every time', () => {
    const text = secretPatterns.flatMap((pattern) => pattern.examples).join('\n')
    expect(JSON.stringify(scan(text))).toBe(JSON.stringify(scan(text)))
  })
})
