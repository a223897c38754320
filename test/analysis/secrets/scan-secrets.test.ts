import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

describe('docs/secrets.md', () => {
  it('lists every format with its title and severity, and no other', async () => {
    const text = await readFile(join(import.meta.dirname, '../../../docs/secrets.md'), 'utf8')
    const listed = text.split('## Formats')[1]?.match(/^\| `.*$/gmu) ?? []
    const expected = secretPatterns.map(
      ({ id, title, severity, check }) => `| \`${id}\` | ${title} | ${severity} | ${check ?? ''} |`,
    )
    expect(listed).toEqual(expected)
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

  it('is sure of keys whose structure holds', () => {
    for (const kind of [
      'private-key',
      'rsa-private-key',
      'openssh-private-key',
      'pgp-private-key',
    ]) {
      const row = secretPatterns.find((pattern) => pattern.id === kind)
      const detections = (row?.examples ?? []).flatMap((text) => scan(text).detections)
      expect(detections.map((detection) => detection.confidence)).toContain('high')
      expect(detections.every((detection) => detection.confidence === 'high')).toBe(true)
    }
  })

  it('reads a key joined from strings in code', () => {
    const pem = secretPatterns.find((pattern) => pattern.id === 'ec-private-key')?.examples[0] ?? ''
    const joined = pem
      .split('\n')
      .map((line) => `"${line}\\n"`)
      .join(' +\n  ')
    expect(found(`const k = ${joined}`)).toEqual(['ec-private-key 1:12 high'])
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
