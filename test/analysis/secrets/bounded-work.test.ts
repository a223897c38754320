import { describe, expect, it } from '@jest/globals'
import { sample } from '../../../src/analysis/secrets/patterns/sample.ts'
import { secretPatterns } from '../../../src/analysis/secrets/patterns.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'

const token = `glpat-${sample('base64url', 20)}`

function scan(text: string, path = 'src/app.js') {
  return scanSecrets({ path, text })
}

function secondsFor(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

describe('scanSecrets: bounded work', () => {
  it('searches a 2 MB line in well under a second and finds what is at its end', () => {
    const filler = 'function a(b){return b.tokenizer?b.key:c.password||"x"};'.repeat(36_000)
    const seconds = secondsFor(() => {
      expect(scan(`${filler}"${token}"`, 'app.min.js').detections).toHaveLength(1)
    })
    expect(seconds).toBeLessThan(1.5)
  })

  it.each([
    ['-----BEGIN RSA PRIVATE KEY-----\n'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJ'],
    ['"kty":"RSA",'],
    [`AKIA${'ABCDEFGH'.repeat(2)} `],
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
  ])('ends in bounded time on 500 KB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length))
    expect(secondsFor(() => scan(text, 'app.env'))).toBeLessThan(3)
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
