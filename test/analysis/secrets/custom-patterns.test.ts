import { describe, expect, it } from '@jest/globals'
import { analyse } from '../../../src/analysis/analyse.ts'
import { loadGrammars } from '../../../src/analysis/code/grammars.ts'
import { nothingKnown } from '../../../src/analysis/dependencies/package-knowledge.ts'
import { compileCustom } from '../../../src/analysis/secrets/custom-patterns.ts'
import { sample } from '../../../src/analysis/secrets/patterns/sample.ts'
import { scanSecrets } from '../../../src/analysis/secrets/scan-secrets.ts'
import { type ChangeSet } from '../../../src/core/change-set.ts'
import { type CustomSecret, type SecretSettings } from '../../../src/core/policy.ts'
import { attributionOf, changeOf, commitOf, fileOf } from '../change.ts'

const body = sample('lower36', 24)
const key = `acme_${body}`

function aCustom(over: Partial<CustomSecret> = {}): CustomSecret {
  return {
    id: 'acme-key',
    title: 'Acme key',
    pattern: 'acme_[a-z0-9]{24}',
    keywords: [],
    severity: 'critical',
    confidence: 'high',
    ...over,
  }
}

function found(text: string, patterns: readonly CustomSecret[] = [aCustom()]) {
  const { detections } = scanSecrets({ path: 'src/a.js', text }, compileCustom(patterns))
  return detections.map(
    ({ ruleId, location: { startLine, startColumn, endColumn } }) =>
      `${ruleId} ${startLine}:${startColumn}-${endColumn}`,
  )
}

describe('patterns of the policy', () => {
  it('are found at their place, and nothing of the value is told', () => {
    const text = `a\nconst x = '${key}'\n`
    expect(found(text)).toEqual(['secret/custom/acme-key 2:12-41'])
    const [detection] = scanSecrets({ path: 'a.js', text }, compileCustom([aCustom()])).detections
    expect(detection).toMatchObject({ title: 'Acme key', severity: 'critical', confidence: 'high' })
    expect(JSON.stringify(detection)).not.toContain(body.slice(0, 6))
  })

  it('narrow to the group named secret', () => {
    expect(found(`pin = 1234`, [aCustom({ pattern: 'pin = (?P<secret>[0-9]{4})' })])).toEqual([
      'secret/custom/acme-key 1:7-11',
    ])
  })

  it('are tried near their keywords only', () => {
    const patterns = [aCustom({ pattern: '[a-z0-9]{24}', keywords: ['acme'] })]
    expect(found(`x = "${body}"`, patterns)).toEqual([])
    expect(found(`ACME = "${body}"`, patterns)).toHaveLength(1)
    expect(found(`ACME ${' -'.repeat(800)} ${body}`, patterns)).toEqual([])
  })

  it('are found once, whatever the search cuts the text into', () => {
    for (const filler of [16_300, 16_360, 16_383, 16_384, 16_385, 32_768]) {
      expect(found(`${'-'.repeat(filler)}${key}`)).toHaveLength(1)
    }
    const whole = [aCustom({ pattern: '\\b[a-z]{3}\\b' })]
    expect(found('x'.repeat(16_384 + 3), whole)).toEqual([])
  })

  it('come before a format of ours at the same place', () => {
    const token = `glpat-${sample('base64url', 20)}`
    expect(found(token, [aCustom({ pattern: 'glpat-[\\w-]{20}' })])).toEqual([
      'secret/custom/acme-key 1:1-27',
    ])
  })

  it('are looked for in base64 too', () => {
    const wrapped = Buffer.from(`acme: ${key}\n`).toString('base64')
    expect(found(`data: ${wrapped}`)).toEqual([`secret/custom/acme-key 1:7-${7 + wrapped.length}`])
  })

  it('end in bounded time, and not at the end of the file is a gap', () => {
    const slow = compileCustom([aCustom({ pattern: '(?:x{1,30}){1,15}y' })])
    const { gaps } = scanSecrets({ path: 'a.js', text: 'x'.repeat(3_000_000) }, slow)
    expect(gaps).toMatchObject([{ path: 'a.js', reason: 'timed-out' }])
    const many = scanSecrets(
      { path: 'a.js', text: `${key}\n`.repeat(200) },
      compileCustom([aCustom()]),
    )
    expect(many.detections).toHaveLength(100)
    expect(many.gaps).toMatchObject([{ reason: 'timed-out' }])
  })
})

async function analysed(changes: ChangeSet, secrets: Partial<SecretSettings>) {
  return analyse(changes, attributionOf({}), {
    grammars: await loadGrammars(),
    rules: [],
    foreign: [],
    knownBefore: new Set(),
    project: null,
    context: [],
    packages: nothingKnown,
    licences: { allow: null, deny: [] },
    secrets: { patterns: [aCustom()], allow: [], ...secrets },
  })
}

describe('secrets of the policy in a change', () => {
  const file = fileOf('src/a.js', [`+const x = '${key}'`])
  const removed = changeOf([fileOf('src/a.js', ['+const x = 1'])], {
    commits: [
      commitOf('c1', [file]),
      commitOf('c2', [fileOf('src/a.js', [`-const x = '${key}'`, '+const x = 1'])]),
    ],
  })

  it('are found on added lines and in the history of the branch', async () => {
    expect((await analysed(changeOf([file]), {})).findings).toMatchObject([
      { ruleId: 'secret/custom/acme-key' },
    ])
    expect((await analysed(removed, {})).findings).toMatchObject([
      { ruleId: 'secret/custom/acme-key/in-history' },
    ])
  })

  it.each([['at the head', changeOf([file])] as const, ['in history', removed] as const])(
    'are silent %s when the policy lists their fingerprint',
    async (_, changes) => {
      const [finding] = (await analysed(changes, {})).findings
      const fingerprint = finding?.fingerprint ?? ''
      const { findings, suppressed } = await analysed(changes, { allow: [fingerprint] })
      expect(findings).toEqual([])
      expect(suppressed).toEqual([{ finding, reason: expect.stringContaining('secrets.allow') }])
      expect((await analysed(changes, { allow: ['0'.repeat(32)] })).findings).toHaveLength(1)
    },
  )
})
