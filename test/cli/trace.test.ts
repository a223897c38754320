import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { readHead } from '../../src/store/audit-export.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { finding, judge, range } from './judged-pull.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

let repo: Scratch
let store: Store
const shas: Record<string, string> = {}

/** main with a pull request merged by a merge commit (7), one squashed (8), one open (9), one nobody judged. */
beforeAll(async () => {
  repo = makeRepository()
  store = await openStore({ dataDir: join(repo.cwd, 'data'), databaseUrl: null })
  repo.commit('base', { '.gitignore': 'data\nout\nvkey\n', 'base.js': 'one\n' })
  repo.git('switch', '--quiet', '--create', 'seven')
  shas['c1'] = repo.commit('c1', { 'a.js': 'alpha()\nbeta()\n' })
  shas['c2'] = repo.commit('c2', { 'a.js': 'first()\nalpha()\nbeta()\n' })
  repo.git('switch', '--quiet', 'main')
  repo.commit('unjudged', { 'base.js': 'one\ntwo\n' })
  repo.git('merge', '--quiet', '--no-ff', '-m', 'merge 7', 'seven')
  shas['m7'] = repo.git('rev-parse', 'HEAD')
  shas['s8'] = repo.commit('squashed 8', { 'b.js': 'gamma()\ndelta()\n' })
  const { c1 = '', c2 = '', m7 = '', s8 = '' } = shas
  await judge(store, {
    number: 7,
    headSha: c2,
    commits: [c1, c2],
    ranges: [
      range('a.js', [1, 1], { commitSha: c2, ai: false }),
      range('a.js', [2, 3], { commitSha: c1, ai: true }),
    ],
    findings: [finding('a.js', 3, 'f1'), finding('a.js', 1, 'f2')],
    mergeSha: m7,
  })
  await judge(store, {
    number: 8,
    headSha: 'd'.repeat(40),
    commits: ['d'.repeat(40)],
    ranges: [range('b.js', [1, 2], { commitSha: 'd'.repeat(40), ai: true })],
    findings: [],
    mergeSha: s8,
  })
})

afterAll(async () => {
  await store.close()
  repo.remove()
})

async function trace(...args: readonly string[]) {
  return run(['trace', ...args], repo)
}

it('goes from a line through a merge commit to who answers for it', async () => {
  const { exitCode, stdout } = await trace('a.js:3')
  expect(exitCode).toBe(0)
  for (const link of [
    `${shas['c1']}, there a.js:2`,
    'acme/shop#7: the commit is one of its commits',
    `judged head  ${shas['c2']}`,
    'by account 9',
    'ai (co-authored), lines 2 to 3',
    'declared: commit trailer (claude-code/co-author, Claude Code)',
    'high: SQL text from a request (javascript/sql-injection, f1); waived until 2026-12-31 by olga: behind the VPN',
    'reviewed by  olga (5)',
    'decision     allow',
    '✓ the decision stands at place 0 of countersign/7, a log of 4 events',
  ]) {
    expect(stdout).toContain(link)
  }
  expect(stdout).not.toContain('f2')
})

it('follows a line that moved since, and edits nobody committed around it', async () => {
  repo.write('a.js', 'new()\nfirst()\nalpha()\nbeta()\n')
  const { stdout } = await trace('a.js:4')
  expect(stdout).toContain(`${shas['c1']}, there a.js:2`)
  const uncommitted = await trace('a.js:1')
  expect(uncommitted).toMatchObject({ exitCode: 2 })
  expect(uncommitted.stderr).toContain('Line 1 of "a.js" is not committed yet')
  repo.git('checkout', '--quiet', 'a.js')
})

it('ties the commit a squash made to its pull request, and says how sure that is', async () => {
  const { exitCode, stdout } = await trace('b.js:2')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('acme/shop#8: the commit is what its merge made')
  expect(stdout).toContain('written by   ai')
  expect(stdout).toContain('The merge made one commit of the pull request')
})

it('says when nobody judged the line', async () => {
  const { exitCode, stdout } = await trace('base.js:2')
  expect(exitCode).toBe(1)
  expect(stdout).toContain('not judged')
  expect(stdout).toContain('No verdict and no merge on record names this commit.')
})

it.each([
  ['nowhere.js:1', 'There is no file "nowhere.js"'],
  ['a.js:99', '"a.js" has 3 lines; there is no line 99'],
  ['data:1', '"data" is no file'],
  ['../x.js:1', 'lies outside the repository'],
  ['a.js', 'trace FILE:LINE'],
  ['a.js:0', 'trace FILE:LINE'],
])('says what is wrong with %s', async (place, message) => {
  const { exitCode, stderr } = await trace(place)
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 })
  expect(stderr).toContain(message)
})

it('says that a file is not committed', async () => {
  repo.write('fresh.js', 'one\n')
  expect((await trace('fresh.js:1')).stderr).toContain('"fresh.js" is not committed yet')
})

it('works from an exported log with less to say, and does not trust one that was changed', async () => {
  await run(['audit', 'export', '--out', 'out'], repo)
  const head = await readHead(store, 'countersign/7')
  writeFileSync(join(repo.cwd, 'vkey'), `${head?.vkey}\n`)
  const { exitCode, stdout } = await trace('a.js:3', '--log', 'out', '--vkey', 'vkey', '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    line: { commitSha: shas['c1'], mergedBy: shas['m7'] },
    tie: 'inside',
    chain: {
      pullRequest: { repository: null, number: 7, merge: { commitSha: shas['m7'], by: '9' } },
      origin: null,
      findings: [{ fingerprint: 'f1' }],
      reviewers: [{ id: '5', login: null }],
      decision: { result: 'allow', seq: 0 },
    },
    proof: { seq: 0, size: 4, keyGiven: true },
  })
  const events = join(repo.cwd, 'out/events.ndjson')
  writeFileSync(events, readFileSync(events, 'utf8').replace('"allow"', '"block"'))
  const changed = await trace('a.js:3', '--log', 'out', '--vkey', 'vkey')
  expect(changed).toMatchObject({ exitCode: 1 })
  expect(changed.stdout).toContain('✗ nothing proves')
  expect((await trace('a.js:3', '--log', 'nowhere')).stderr).toContain('There is no events.ndjson')
  expect((await trace('a.js:3', '--vkey', 'vkey')).stderr).toContain('--vkey goes with --log')
})

it('leaves out a verdict that was changed beside the log', async () => {
  const row = store.db.updateTable('assessments').where('number', '=', 7)
  const { body } = await store.db
    .selectFrom('assessments')
    .select('body')
    .where('number', '=', 7)
    .executeTakeFirstOrThrow()
  await row.set({ body: body.replaceAll('"ai"', '"human"') }).execute()
  const { stdout } = await trace('a.js:3')
  expect(stdout).toContain('is not the one the log holds the digest of')
  expect(stdout).not.toContain('written by')
})
