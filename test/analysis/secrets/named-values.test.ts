import { describe, expect, it } from '@jest/globals'
import { sample } from '../../../src/analysis/secrets/patterns/sample.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'

function idsIn(text: string, path: string): readonly string[] {
  return scanSecrets({ path, text }).detections.map((detection) => detection.ruleId)
}

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
    ['Dockerfile', `ENV API_KEY ${secret}`],
    ['run.sh', `deploy --api-key ${secret} --force`],
    ['app.js', `config['api_key'] = \`${secret}\``],
  ])('finds it in %s: %s', (path, text) => {
    expect(idsIn(text, path)).toEqual(['secret/generic-secret'])
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
    ['run.sh', 'deploy --password --force-with-lease2'],
    ['run.sh', 'echo the password Winter2024!x'],
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
    expect(idsIn(text, path)).toEqual([])
  })
})
