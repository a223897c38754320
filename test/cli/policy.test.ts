import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { canonicalJson } from '../../src/core/canonical-json.ts'
import { hashDecision } from '../../src/policy/hash-decision.ts'
import { redecide } from '../../src/policy/redecide.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { findPolicy, keepPolicy } from '../../src/store/policies.ts'
import { recentAssessments } from '../../src/store/recent-assessments.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aFinding, anAssessment, inForce } from '../policy/samples.ts'
import { run } from './run.ts'

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'countersign-policy-'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

function write(name: string, text: string): string {
  writeFileSync(join(cwd, name), text)
  return name
}

const strict = 'version: 1\nextends: strict-ai\n'
const floor = `version: 1
mode: observe
groups:
  - name: payments
    repositories: ['pay-*']
    rules: [{ name: pay-lines, about: lines, action: block, because: Money. }]
`

describe('countersign policy explain', () => {
  it('prints every setting with its value and the file it is from', async () => {
    write('floor.yml', floor)
    write('own.yml', 'version: 1\nunmarked: ai\nmode: observe\non-gap: { timed-out: warn }\n')
    const flags = ['--policy', 'own.yml', '--organisation-policy', 'floor.yml']
    const { exitCode, stdout } = await run(['policy', 'explain', ...flags, '--repo', 'acme/web'], {
      cwd,
    })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Policy [0-9a-f]{12}: floor\.yml \(operator\), below it own\.yml\.\n/)
    expect(stdout).toContain(
      'own.yml: on-gap.timed-out: warn has no effect, preset default says block.',
    )
    expect(stdout).toMatch(/\nmode +observe +floor\.yml \(operator\)\n/)
    expect(stdout).toMatch(/\nunmarked +ai +own\.yml\n/)
    expect(stdout).toMatch(/\nrules\.ai-proven +block +preset default\n/)
    expect(stdout).not.toContain('pay-lines')
    const pay = await run(['policy', 'explain', ...flags, '--repo', 'acme/pay-in', '--json'], {
      cwd,
    })
    const { settings } = JSON.parse(pay.stdout) as { readonly settings: readonly object[] }
    expect(settings).toContainEqual({
      setting: 'rules.pay-lines',
      value: 'block',
      from: 'floor.yml (operator), group payments',
    })
  })

  it('says what is wrong with a file, and takes no other instead', async () => {
    write('broken.yml', 'version: 1\nmode: enforced\n')
    for (const flag of ['--policy', '--organisation-policy']) {
      const { exitCode, stdout, stderr } = await run(['policy', 'explain', flag, 'broken.yml'], {
        cwd,
      })
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain('broken.yml:2:7: `mode` is `enforced`.')
      const gone = await run(['policy', 'explain', flag, 'gone.yml'], { cwd })
      expect(gone.stderr).toContain(`cannot be read. Check ${flag}.`)
    }
  })
})

describe('countersign policy test', () => {
  it('passes, fails and says what was decided instead', async () => {
    write('own.yml', strict)
    const head = 'version: 1\npolicy: own.yml\ntests:\n'
    const good =
      '  - { name: any, given: { findings: [{ severity: low }] }, expect: require-review }\n'
    write('good.yml', head + good)
    expect(await run(['policy', 'test', 'good.yml'], { cwd })).toEqual({
      exitCode: 0,
      stdout: 'ok    any\n1 passed\n',
      stderr: '',
    })
    const bad = '  - { name: none, given: {}, expect: block }\n'
    const why = '  - { name: why, given: { gaps: [no-text] }, expect: warn, because-of: [minor] }\n'
    write('bad.yml', head + bad + why)
    expect(await run(['policy', 'test', 'good.yml', 'bad.yml'], { cwd })).toEqual({
      exitCode: 1,
      stdout:
        'ok    any\nFAIL  none\n      expected block, decided allow (no rule)\nFAIL  why\n      expected because of minor, decided because of on-gap/no-text\n2 of 3 failed\n',
      stderr: '',
    })
    const other = ['policy', 'test', 'good.yml', '--policy', write('d.yml', 'version: 1\n')]
    expect((await run(other, { cwd })).stdout).toContain('decided allow (minor)')
  })

  it.each([
    [[], 'Name a file of policy tests.'],
    [['gone.yml'], 'does not exist'],
    [['wrong.yml'], 'wrong.yml:2:8: `tests` is a map of keys.'],
  ])('answers %j', async (files, message) => {
    write('wrong.yml', 'version: 1\ntests: {}\n')
    const { exitCode, stderr } = await run(['policy', 'test', ...files], { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})

async function simulated(...flags: readonly string[]) {
  const env = { DATA_DIR: join(cwd, 'data') }
  const result = await run(['policy', 'simulate', '--policy', write('own.yml', strict), ...flags], {
    cwd,
    env,
  })
  return result
}

describe('countersign policy simulate', () => {
  let store: Store

  beforeAll(async () => {
    store = await openStore({ dataDir: join(cwd, 'data'), databaseUrl: null })
    await keepPolicy(store, inForce())
    for (let number = 1; number <= 50; number += 1) await record(number)
  })
  afterAll(async () => store.close())

  async function record(number: number): Promise<void> {
    const confidence = number % 5 === 0 ? 'medium' : 'low'
    const finding = aFinding({ confidence, severity: number % 2 === 0 ? 'high' : 'low' })
    const assessment = anAssessment({ analysis: { findings: [finding] } })
    await recordAssessment(store, {
      job: null,
      key: {
        installationId: 1,
        repositoryId: 1 + (number % 2),
        owner: 'acme',
        repo: number % 2 === 0 ? 'shop' : 'web',
        number,
        headSha: assessment.headSha,
      },
      assessment,
      entry: { id: `decision/${number}`, type: 'decision.recorded', body: { number } },
    })
  }

  it('prints what 50 recorded verdicts would be under another policy', async () => {
    const { exitCode, stdout } = await simulated()
    expect(exitCode).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.at(-1)).toBe('Of 50 recorded changes, 50 would end differently.')
    expect(lines).toContain('acme/shop#10  require-review -> block  (strict-ai-likely)')
    expect(lines).toContain('acme/web#1  allow -> require-review  (strict-ai-any)')
    const same = await simulated('--policy', write('default.yml', 'version: 1\n'))
    expect(same.stdout).toBe('Of 50 recorded changes, none would end differently.\n')
  })

  it('can be about one repository, the newest, a time', async () => {
    expect((await simulated('--repo', 'Acme/Web')).stdout).toContain('Of 25 recorded changes')
    expect((await simulated('--last', '3')).stdout).toContain('Of 3 recorded changes')
    expect((await simulated('--since', '2999-01-01')).stdout).toContain('Of 0 recorded changes')
    const json = await simulated('--json', '--last', '1')
    expect(JSON.parse(json.stdout)).toMatchObject({
      judged: 1,
      different: [{ name: 'acme/shop#50', after: { action: 'block', mode: 'enforce' } }],
    })
    expect((await simulated('--since', 'monday')).stderr).toContain('--since needs a day')
    expect((await simulated('--last', '0')).stderr).toContain('--last needs a whole number')
  })

  it('can read a folder of outputs, and takes nothing else for one', async () => {
    const folder = mkdtempSync(join(cwd, 'records-'))
    const assessment = anAssessment({ analysis: { findings: [aFinding({ severity: 'low' })] } })
    writeFileSync(join(folder, 'a.json'), canonicalJson({ schemaVersion: 1, ...assessment }))
    writeFileSync(join(folder, 'notes.txt'), 'x')
    const { stdout } = await simulated(folder)
    expect(stdout).toBe(
      'a.json  allow -> require-review  (strict-ai-any)\nOf 1 recorded change, 1 would end differently.\n',
    )
    writeFileSync(join(folder, 'b.json'), '{"decision": {}}')
    const { exitCode, stderr } = await simulated(folder)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('"b.json" is no output of `countersign check --format json`')
  })

  it('comes to the recorded decision hash under the policy that is kept with it', async () => {
    const recorded = await recentAssessments(store, { limit: 100 })
    expect(recorded).toHaveLength(50)
    for (const { assessment } of recorded) {
      const policy = await findPolicy(store, assessment.decision.policyHash)
      if (policy === null) throw new Error('the policy was not kept')
      const again = redecide(assessment, { policy, hash: assessment.decision.policyHash }, null)
      expect(hashDecision(again)).toBe(hashDecision(assessment.decision))
    }
    expect(await findPolicy(store, 'f'.repeat(64))).toBeNull()
  })
})

describe('countersign policy', () => {
  it('prints the published schema', async () => {
    const { stdout } = await run(['policy', 'schema'])
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Countersign policy, version 1' })
  })

  it.each([
    [['policy'], 'Say what to do: explain, fetch, test, simulate, schema.'],
    [['policy', 'explian'], 'Did you mean `policy explain`?'],
    [['policy', 'simulate', 'a', 'b'], 'Name one folder.'],
  ])('answers %j', async (argv, message) => {
    const { exitCode, stderr } = await run(argv, { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('countersign check --organisation-policy', () => {
  it('puts the floor above the policy, and says what is in vain or not judged here', async () => {
    const folder = mkdtempSync(join(cwd, 'folder-'))
    writeFileSync(join(folder, 'a.js'), 'export const one = 1\n')
    const rules = `rules:
  - { name: read, about: lines, paths: ['*.js'], action: require-review, because: Read it. }
  - { name: forks, about: change, when: { fork: true }, action: block, because: No forks. }
`
    writeFileSync(join(folder, 'floor.yml'), `version: 1\n${rules}`)
    writeFileSync(join(folder, 'own.yml'), 'version: 1\nmode: observe\n')
    const flags = ['--all', '--policy', 'own.yml', '--organisation-policy', 'floor.yml', 'a.js']
    const { exitCode, stdout } = await run(['check', ...flags], { cwd: folder })
    expect(exitCode).toBe(1)
    expect(stdout).toContain(
      'all files: 1 file. Policy: floor.yml (operator), below it own.yml.\nown.yml: mode: observe has no effect, built in says enforce.\nNot judged here, as they ask about the pull request: forks.\n\n',
    )
    expect(stdout).toContain('read needs review: 1 line in 1 file: Read it.\n    a.js:1\n')
  }, 60_000)
})
